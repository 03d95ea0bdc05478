import * as en from './en/deadlines.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/deadlines.ts';

export const deadlineTexts = spoken(sv.deadlineTexts, en.deadlineTexts);
