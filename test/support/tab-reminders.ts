import type { ReminderParts } from '../../src/http/api/reminders/reminder-parts.ts';
import { reminderRoutes } from '../../src/http/api/reminders/reminder-routes.ts';
import type { ReminderDraft } from '../../src/tab/api/reminders.ts';
import { cardLines } from '../../src/teams/cards/card-lines.ts';
import { reminderCard } from '../../src/teams/cards/remind/reminder-card.ts';
import { type Called, callRoute } from './call-route.ts';
import { type Reminding, reminding } from './reminding.ts';

/** Reminders in the tab, over the same store, clock and people as those in the chat. */
export interface TabReminders extends Reminding {
  /** @param path method and path as in the table, without "/api/tab/reminders": "get /:id" */
  ask(who: 'chef' | 'anna', path: string, given?: object): Promise<Called>;
}

export async function tabReminders(changes: Partial<ReminderParts> = {}): Promise<TabReminders> {
  const chat = await reminding();
  const { parts, store } = chat;
  const routes = reminderRoutes({
    store,
    recipients: parts.recipients,
    lists: () => parts.lists,
    ready: () => parts.ready,
    daysOff: parts.daysOff,
    now: parts.now,
    screen: parts.screen,
    cardLines: (said, checklist, scope) =>
      cardLines(reminderCard({ ...said, delivery: null, checklist, round: 0, scope })),
    wake: () => parts.wake?.(),
    ...changes,
  });
  return {
    ...chat,
    ask(who, path, given = {}) {
      const [method = '', rest = ''] = path.split(' ');
      const caller = { id: who, tenant: 'stad', name: `${who} A`, isManager: who === 'chef', isLocal: false };
      return callRoute(routes, `${method} /api/tab/reminders${rest}`, given, { caller });
    },
  };
}

/** A form that says everything: words to oneself every Monday at nine. */
export function aDraft(changes: Partial<ReminderDraft> = {}): ReminderDraft {
  return {
    ready: null,
    what: 'text',
    checklist: null,
    words: 'Gå igenom planerna.',
    who: { kind: 'me' },
    when: { typed: 'varje måndag kl 9', quick: '', day: '', time: '' },
    rule: null,
    ...changes,
  };
}
