import { tabProblemTexts as en } from './en/tab-problems.ts';
import { spoken } from './spoken.ts';
import { tabProblemTexts as sv } from './sv/tab-problems.ts';

export const tabProblemTexts = spoken(sv, en);
