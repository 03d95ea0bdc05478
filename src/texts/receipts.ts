import * as en from './en/receipts.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/receipts.ts';

/** What a reminder says to whoever gets it, beside what its sender has written and the checklist that it is about. */
export const receiptTexts = spoken(sv.receiptTexts, en.receiptTexts);
