import type { Translated } from '../spoken.ts';
import type { tabSearchTexts as swedish } from '../sv/tab-search.ts';

export const tabSearchTexts: Translated<typeof swedish> = {
  notReady: 'I am reading the documents. Try again in a moment.',
  noneWithin: (near) =>
    near
      ? 'It is not in what you have chosen to search. I do not guess, but this is the closest I found there. Try removing a filter.'
      : 'It is not in what you have chosen to search, and I found nothing close to it there. Try removing a filter.',
};
