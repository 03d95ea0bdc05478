import * as en from './en/drafts.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/drafts.ts';

/** What the program itself adds to a draft: names of rows, and the mark of a gap. A draft is in Swedish, whoever writes it. */
export { draftTexts } from './sv/drafts.ts';

/** What the bot says while somebody writes a draft. */
export const draftChatTexts = spoken(sv.draftChatTexts, en.draftChatTexts);

/** What the terminal says of answers in a file. */
export const draftFileTexts = spoken(sv.draftFileTexts, en.draftFileTexts);
