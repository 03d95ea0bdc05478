import * as en from './en/introduction.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/introduction.ts';

/** What is said around the introduction for new colleagues. */
export const introductionTexts = spoken(sv.introductionTexts, en.introductionTexts);
