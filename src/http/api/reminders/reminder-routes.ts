import type { ApiRoute } from '../api-route.ts';
import { actRoutes } from './act-routes.ts';
import { calendarRoute } from './calendar-route.ts';
import { formRoutes } from './form-routes.ts';
import { listRoutes } from './list-routes.ts';
import { previewRoute } from './preview-route.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { resultRoutes } from './result-routes.ts';
import { saveRoutes } from './save-routes.ts';

/**
 * Reminders in the tab, under the same rules as in the chat: everybody may remind themselves, and has to do with what they have
 * asked to be reminded of; managers with all of them.
 */
export function reminderRoutes(parts: ReminderParts): readonly ApiRoute[] {
  return [
    ...formRoutes(parts),
    previewRoute(parts),
    calendarRoute(parts),
    ...listRoutes(parts),
    ...saveRoutes(parts),
    ...actRoutes(parts),
    ...resultRoutes(parts),
  ];
}
