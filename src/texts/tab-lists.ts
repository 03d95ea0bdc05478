import { tabListTexts as en } from './en/tab-lists.ts';
import { spoken } from './spoken.ts';
import { tabListTexts as sv } from './sv/tab-lists.ts';

export const tabListTexts = spoken(sv, en);
