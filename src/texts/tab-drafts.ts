import { tabDraftTexts as en } from './en/tab-drafts.ts';
import { spoken } from './spoken.ts';
import { tabDraftTexts as sv } from './sv/tab-drafts.ts';

export const tabDraftTexts = spoken(sv, en);
