import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/extension.ts';
import { joinWithAnd } from './join-with-and.ts';
import { personalSignTexts } from './personal-sign-texts.ts';

export const extensionTexts: Translated<typeof sv.extensionTexts> = {
  verbatim: (title) => `Word for word from “${title}”`,
  article: (title) => `From Lathunden’s article “${title}”`,
  retold: 'Based on',
  section: (section) => `Section: ${section}`,
  page: (page) => `page ${page}`,
  unit: (unit) => `applies in ${unit}`,
  summary: (title) => `From ${title}`,
  credit: 'Looked up with Lathunden, which only shows what is in its sources.',
  read: 'Read in the document',
  readLabel: 'Opens the document at this place',

  search: {
    personal:
      'What you wrote seems to identify somebody, so I have neither searched for it nor kept it. Write without names, numbers and addresses.',
    nothing:
      'I cannot find anything about that in the sources. Try another word, or write the whole question.',
    unreadable: 'The search could not be read. Write a word, for example slutanteckning.',
    tooLong: 'That is too long to search for. Write a few words, for example slutanteckning.',
    failed: 'Something went wrong on my side, so I could not search. Try again in a little while.',
    slow: 'The search took too long. Try again in a little while.',
  },

  ask: {
    title: 'Ask Lathunden',
    field: 'The question, as I understand it',
    own: 'Your question',
    hint: 'Change it if you wonder about something else. I need no name to find the answer.',
    ask: 'Ask',
    again: 'Ask again',
    insert: 'Put the answer in the conversation',
    insertHint: 'The answer is put in the box where you write. Others see it only once you send it.',
    answer: 'The answer',
    empty: 'I cannot find any text in the message. Write your question here instead.',
    long: 'The message is too long for me, so I have not searched for it. Write the question in a sentence or two.',
    personal: (kinds) =>
      `The message seems to contain ${joinWithAnd(kinds.map((kind) => personalSignTexts[kind]))}. I have neither searched for it nor kept it. Write the question yourself, without anything that identifies somebody.`,
    personalQuestion:
      'The question seems to identify somebody. I have neither searched for it nor kept it. Write it without names, numbers and addresses.',
    perhapsPersonal: (kinds) =>
      `Read it through once more: it seems to contain ${joinWithAnd(kinds.map((kind) => personalSignTexts[kind]))}. If so, put a role in its place, for example the child or the mother. I search only when you press Ask.`,
    unreadable: 'The message could not be read. Write your question here instead.',
  },
};
