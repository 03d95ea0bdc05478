import type { Translated } from '../spoken.ts';
import type { tabAskTexts as sv } from '../sv/tab-ask.ts';

export const tabAskTexts: Translated<typeof sv> = {
  lead: 'Ask in plain Swedish. You get what answers the question, with the source beside it.',
  question: 'Your question',
  hint: 'Write no names, identity numbers or anything else about a person. None of that is needed.',
  ask: 'Ask',
  asking: 'Looking …',
  filter: 'Filter',
  filtered: (count) => `Filter (${count} chosen)`,
  filters: {
    source: 'Source',
    allSources: 'All sources',
    unit: 'District',
    allUnits: 'All districts',
    from: 'From year',
    to: 'To year',
    anyYear: 'All years',
    own: 'Own documents',
    others: 'Reports, law and methods',
    clear: 'Clear the filters',
  },
  suggestions: 'Try one of these',
  answer: 'Answer',
  answeredIn: (places) =>
    `The answer is ready, with ${places === 1 ? 'one place' : `${places} places`} to read.`,
  refused: 'There is no answer.',
  read: 'Read in the source',
  readAt: (source) => `Read in the source: ${source}`,
  places: 'Places to read',
  nearest: 'The closest I found',
  wholeText: 'Show the whole passage',
  lessText: 'Show less',
  own: 'Own document',
  sent: 'The question has been sent to whoever looks after the knowledge, without your name. Thank you: that makes Lathunden better.',
};
