import { tabAskTexts as en } from './en/tab-ask.ts';
import { spoken } from './spoken.ts';
import { tabAskTexts as sv } from './sv/tab-ask.ts';

export const tabAskTexts = spoken(sv, en);
