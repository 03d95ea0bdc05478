import { tabSearchTexts as en } from './en/tab-search.ts';
import { spoken } from './spoken.ts';
import { tabSearchTexts as sv } from './sv/tab-search.ts';

export const tabSearchTexts = spoken(sv, en);
