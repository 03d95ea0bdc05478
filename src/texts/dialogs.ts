import * as en from './en/dialogs.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/dialogs.ts';

export const dialogTexts = spoken(sv.dialogTexts, en.dialogTexts);
