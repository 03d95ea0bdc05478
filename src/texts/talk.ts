import * as en from './en/talk.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/talk.ts';

/** What the bot says in passing. */
export const talkTexts = spoken(sv.talkTexts, en.talkTexts);
