import type { Translated } from '../spoken.ts';
import type { tabSettingsTexts as sv } from '../sv/tab-settings.ts';

export const tabSettingsTexts: Translated<typeof sv> = {
  lead: 'What you say of yourself is up to you, and you can change it whenever you like.',
  you: 'About you',
  language: 'Language',
  usualLanguage: 'As Lathunden speaks otherwise',
  languageHint: 'For what Lathunden itself says. The texts, the checklists and the drafts are in Swedish.',
  saved: 'Saved.',
  reminders: 'Reminders',
  kept: 'This is what I keep about you',
  keptLead: 'Everything there is about you stands here. Nobody else sees it.',
  file: 'Download all of it as a file',
  forget: 'Forget me',
  forgetTitle: 'Shall I forget you?',
  forgetLead:
    'What stands above is then erased. Reminders that you have made for others are cancelled. It cannot be undone.',
  forgetYes: 'Yes, forget me',
  forgetNo: 'No, keep it',
  forgotten: 'I have forgotten you. When you close the tab, nothing about you is left.',
};
