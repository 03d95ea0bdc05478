import * as en from './en/deadline-cards.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/deadline-cards.ts';

/** What the bot says around a time limit in the chat; the days themselves are worded in `deadlines.ts`. */
export const deadlineCardTexts = spoken(sv.deadlineCardTexts, en.deadlineCardTexts);
