import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/languages.ts';

export const languageTexts: Translated<typeof sv.languageTexts> = {
  label: 'Language',
  names: { sv: 'Swedish (Svenska)', en: 'English' },
  chosen:
    'I will speak English with you. The documents, checklists and drafts themselves are in Swedish, so please ask your questions in Swedish. Write “language Swedish” to change back, or choose under “my settings”.',
  nobody: 'I cannot see who you are, so I cannot remember which language you would like.',
};
