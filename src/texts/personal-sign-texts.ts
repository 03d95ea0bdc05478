import * as en from './en/personal-sign-texts.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/personal-sign-texts.ts';

/** What each sign that a text is about somebody is called. */
export const personalSignTexts = spoken(sv.personalSignTexts, en.personalSignTexts);

export type { NamedSign } from './sv/personal-sign-texts.ts';
