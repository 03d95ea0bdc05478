import * as en from './en/extension.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/extension.ts';

export const extensionTexts = spoken(sv.extensionTexts, en.extensionTexts);
