import * as en from './en/languages.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/languages.ts';

/** What is said of the language that somebody has chosen. */
export const languageTexts = spoken(sv.languageTexts, en.languageTexts);
