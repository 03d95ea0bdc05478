import type { Translated } from '../spoken.ts';
import type { tabSettingsTexts as sv } from '../sv/tab-settings.ts';

export const tabSettingsTexts: Translated<typeof sv> = {
  lead: 'What you say about yourself is up to you, and you can change it whenever you like.',
  you: 'About you',
  language: 'Language',
  usualLanguage: 'The language Lathunden usually speaks here',
  languageHint: 'For what Lathunden itself says. The texts, the checklists and the drafts are in Swedish.',
  saved: 'Saved.',
  reminders: 'Reminders',
  kept: 'This is what I keep about you',
  keptLead:
    'Everything that is kept about you is here. Nobody else sees the list, but whoever sent a reminder sees whether you have acknowledged it.',
  file: 'Download all of it as a file',
  forget: 'Forget me',
  forgetTitle: 'Shall I forget you?',
  forgetLead:
    'Everything above is then erased. Reminders that you have made for others are cancelled. This cannot be undone.',
  forgetYes: 'Yes, forget me',
  forgetNo: 'No, keep it',
  forgotten: 'I have forgotten you. When you close the tab, nothing about you is left.',
};
