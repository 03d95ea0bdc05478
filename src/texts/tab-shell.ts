import { tabShellTexts as en } from './en/tab-shell.ts';
import { spoken } from './spoken.ts';
import { tabShellTexts as sv } from './sv/tab-shell.ts';

export const tabShellTexts = spoken(sv, en);
