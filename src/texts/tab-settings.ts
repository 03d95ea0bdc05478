import { tabSettingsTexts as en } from './en/tab-settings.ts';
import { spoken } from './spoken.ts';
import { tabSettingsTexts as sv } from './sv/tab-settings.ts';

export const tabSettingsTexts = spoken(sv, en);
