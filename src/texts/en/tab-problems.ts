import { joinWithAnd } from '../join-with-and.ts';
import type { Translated } from '../spoken.ts';
import type { tabProblemTexts as swedish } from '../sv/tab-problems.ts';

export const tabProblemTexts: Translated<typeof swedish> = {
  wrong_input: (fields) =>
    fields.length === 0
      ? 'What you filled in could not be read. Reload the page and try again.'
      : `What you filled in could not be read: ${joinWithAnd(fields)}. Correct it and try again.`,
  too_large: () => 'The file is too large. Split it, or save it with smaller pictures.',
};
