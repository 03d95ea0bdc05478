import * as en from './en/draft-page.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/draft-page.ts';

/** The page where a draft is made into a Word file. */
export const draftPageTexts = spoken(sv.draftPageTexts, en.draftPageTexts);
