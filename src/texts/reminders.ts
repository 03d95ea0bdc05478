import * as en from './en/reminders.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/reminders.ts';

/** What the chat says while somebody makes a reminder. How it goes afterwards is in `reminder-status.ts`. */
export const reminderTexts = spoken(sv.reminderTexts, en.reminderTexts);
