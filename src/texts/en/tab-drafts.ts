import type { Translated } from '../spoken.ts';
import type { NamedSign } from '../sv/personal-sign-texts.ts';
import type { tabDraftTexts as sv } from '../sv/tab-drafts.ts';
import { joinWithAnd } from './join-with-and.ts';
import { personalSignTexts } from './personal-sign-texts.ts';

export const tabDraftTexts: Translated<typeof sv> = {
  lead: 'Answer what you know, and the answers become a note for you to read through. None of it is kept: when you leave the page it is gone.',
  favourites: 'Your favourites',
  noFavourites: 'Press the star of a template that you use often, and it will be here.',
  questions: (count) => `${count} questions`,
  back: 'All templates',
  how: 'How do you want to answer?',
  steps: 'One thing at a time',
  form: 'Everything at once',
  step: (number, of) => `Question ${number} of ${of}`,
  optional: 'not always needed',
  why: 'Why, and where it says so',
  characters: (length, most) => `${length} of ${most} characters`,
  previous: 'Back',
  next: 'Next',
  preview: 'Preview',
  toAnswers: 'Change the answers',
  previewTitle: 'This is what the draft looks like',
  gaps: (count) =>
    count === 0
      ? 'You have answered everything. Read it through before you put the text into the record.'
      : `${count === 1 ? 'One thing is' : `${count} things are`} missing. Press a gap to fill it in.`,
  fill: (what) => `Fill in: ${what}`,
  word: 'Download as Word',
  clear: 'Empty all answers',
  cleared: 'All answers are gone.',
  findingsTitle: 'Look at this first',
  looked: 'It is right as it stands',
  toField: 'To the answer',
  stop: (label, kinds) =>
    `The answer to “${label}” seems to contain ${said(kinds)}. Write the role instead: barnet, mamma, pappa or familjebehandlaren.`,
  ask: (label, kinds) =>
    `Read the answer to “${label}” once more: it seems to contain ${said(kinds)}. If it identifies somebody, put a role in its place, for example barnet or mamma.`,
  overfull: (length, most) =>
    `The draft is full: the answers are ${length} characters together and there is room for ${most}. Shorten one of them.`,
  findings: 'Preview the draft first: something in the answers has to be changed.',
  gone: 'That template is no longer there.',
};

function said(kinds: readonly NamedSign[]): string {
  return joinWithAnd(kinds.map((kind) => personalSignTexts[kind]));
}
