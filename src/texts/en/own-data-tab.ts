import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/own-data-tab.ts';
import { sayMoment } from './recurrence.ts';

/** What Lathunden says of what the tab keeps about somebody. */
export const ownDataTabTexts: Translated<typeof sv.ownDataTabTexts> = {
  tables: {
    introduction_unit: 'The introduction: units you have gone through',
    introduction_answer: 'The introduction: questions you have answered',
    introduction_sharing: 'The introduction: what others may see',
    favourite: 'What you want close at hand',
    document_version: 'Documents you have added',
  },

  lines: {
    unit: (title, at) => `“${title}”, finished ${sayMoment(at)}`,
    answer: (unit, inARow, dueAt) =>
      [
        `A question in “${unit}”: ${inARow === 0 ? 'not right last time' : inARow === 1 ? 'right last time' : `right ${inARow} times in a row`}`,
        dueAt === null ? 'will not come again' : `comes again ${sayMoment(dueAt)}`,
      ].join(', '),
    shares: (at) =>
      `Those in charge may see that you have finished, once you have gone through the whole introduction. You agreed to that ${sayMoment(at)}.`,
    sharesNot: 'Nobody else may see how far you have come.',
    checklist: (title) => `The checklist “${title}”`,
    draft: (title) => `The draft “${title}”`,
    document: (file, version, at) => `“${file}”, version ${version}, added ${sayMoment(at)}`,
  },

  forget: {
    language: 'The language you have chosen',
    introduction:
      'How far you have come in the introduction, and whether others may see when you have finished',
    favourites: (count) => `Checklists and drafts that you want close at hand (${count})`,
    documents: (count) => `Documents that you have added (${count})`,
  },
};
