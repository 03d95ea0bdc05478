import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/paths.ts';

export const pathTexts: Translated<typeof sv.pathTexts> = {
  menuTitle: 'What has happened?',
  menuLead:
    'Choose what comes closest, and we go through what you do now. You need not write anything about the child. The steps themselves are in Swedish.',
  menuSummary: 'Next steps: choose what has happened.',
  severalTitle: 'Which one do you mean?',
  noneLead: 'I find nothing with that name. Here is everything I have.',
  summary: (title, line) => `Next steps: ${title}. ${line}`,
  label: (title) => `Next steps · ${title}`,
  choose: (text) => `Choose: ${text}`,
  typed: 'You can also write the number.',
  answered: (answers) => `You have answered: ${answers.join(' › ')}`,
  headings: {
    do: 'Do now',
    decides: 'Who decides',
    tell: 'Who is to be told',
    document: 'Document',
    by: 'When',
  },
  menuButton: 'Other situations',
};
