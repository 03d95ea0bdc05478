import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/review.ts';

export const reviewTexts: Translated<typeof sv.reviewTexts> = {
  heading: (title) => `Review: ${title}`,
  groups: {
    saknas: 'What I do not find',
    oklart: 'What is unclear',
    finns: 'What I find',
    'ej aktuellt': 'What does not concern this text',
  },
  found: 'I find words for this. Read for yourself whether they say what you mean.',
  notNow: 'I find nothing in the text that makes this needed.',
  onlyWords:
    'I only look for words and can be wrong. You decide what should stand there. The text is not kept.',
  tooShort: (least) => `The text is too short for me. Paste at least ${least} characters.`,
  tooLong: (most) =>
    `The text is too long for me. Paste at most ${most} characters, for example one note at a time.`,
  personalData:
    'The text seems to contain a personal identity number or something like it, so I have not reviewed it and I do not keep it. Take it out and try again: I need no personal data.',
};
