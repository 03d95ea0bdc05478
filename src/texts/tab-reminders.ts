import { tabReminderTexts as en } from './en/tab-reminders.ts';
import { spoken } from './spoken.ts';
import { tabReminderTexts as sv } from './sv/tab-reminders.ts';

/** The page Påminnelser in the tab, and what the server says to it. */
export const tabReminderTexts = spoken(sv, en);
