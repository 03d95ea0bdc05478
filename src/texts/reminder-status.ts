import * as en from './en/reminder-status.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/reminder-status.ts';

/** How reminders go, for whoever made them. */
export const reminderStatusTexts = spoken(sv.reminderStatusTexts, en.reminderStatusTexts);
