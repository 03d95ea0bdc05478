import { privacyPageTexts as en } from './en/privacy-page.ts';
import { spoken } from './spoken.ts';
import { privacyPageTexts as sv } from './sv/privacy-page.ts';

export const privacyPageTexts = spoken(sv, en);
