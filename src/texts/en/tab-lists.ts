import type { Translated } from '../spoken.ts';
import type { tabListTexts as sv } from '../sv/tab-lists.ts';

export const tabListTexts: Translated<typeof sv> = {
  lead: 'Tick things off while you prepare or write. What you answer is only on this page and is gone when you leave it.',
  favourites: 'Your favourites',
  noFavourites: 'Press the star of a list that you use often, and it will be here.',
  items: (count) => `${count} things`,
  back: 'All checklists',
  toTick: 'To tick off',
  progress: (done, all) => `${done} of ${all} done`,
  why: 'Why, and where it says so',
  noReason: 'No reason chosen',
  keepWords: 'Use my words',
  wordsKept: 'Your words are in the text.',
  asWritten: 'They are as they should be',
  perhapsPersonal: 'Read your words once more: could somebody tell who it is about? If so, rewrite them.',
  result: 'This is the result',
  missingLead: (count) => `${count === 1 ? 'One thing is' : `${count} things are`} missing.`,
  goTo: (text) => `To: ${text}`,
  note: 'Text for the note',
  restart: 'Start again',
  restarted: 'The list is empty again.',
  count: {
    title: 'Count it without your name, if you like',
    why: 'The unit then sees how often children take part. This is kept, and nothing else:',
    unit: 'District',
    chooseUnit: 'Choose a district',
    do: 'Count it',
    done: 'Counted, thank you. Only what it says above is kept.',
    nothing:
      'Answer at least one of the questions about the child taking part, so that there is something to count.',
  },
  gone: 'That checklist is no longer there.',
  notCountable: 'The answers could not be counted. Reload the page and try again. Nothing is kept.',
  otherMonth: 'A new month has begun since you opened the list. Reload the page first. Nothing is kept.',
};
