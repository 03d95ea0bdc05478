import { tabReaderTexts as en } from './en/tab-reader.ts';
import { spoken } from './spoken.ts';
import { tabReaderTexts as sv } from './sv/tab-reader.ts';

export const tabReaderTexts = spoken(sv, en);
