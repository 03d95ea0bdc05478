import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/bot.ts';
import { joinWithAnd } from './join-with-and.ts';
import { personalSignTexts } from './personal-sign-texts.ts';

export const botTexts: Translated<typeof sv.botTexts> = {
  welcome: {
    title: 'Hello, I am Lathunden',
    intro:
      'Ask a question about documentation, children’s participation or the next steps, and I look up the answer in guidelines, reviews and your own routines. I also have checklists, drafts and deadlines. The source is always beside it. If you are new at work, write “introduction”. The documents and checklists themselves are in Swedish, so please ask your questions in Swedish.',
    privacy:
      'Write no names, personal identity numbers or anything else about a particular person. I do not need it to find things.',
    summary: 'Hello, I am Lathunden. Ask a question about documentation. Write help to learn more.',
    mention: 'In groups and channels: write @Lathunden before the question.',
  },

  suggestions: {
    title: 'Try one of these',
    lead: 'Or write a question of your own, in Swedish and in your own words.',
    none: 'Write your question in Swedish, in your own words, for example what a closing note should look like.',
    summary: 'Examples of questions you can ask. Or write your own.',
    ask: (question) => `Ask: ${question}`,
  },

  help: {
    title: 'How to use Lathunden',
    points: [
      'Write a question as you would ask a colleague, in Swedish, as the documents are: “Vad ska stå i en slutanteckning?”',
      'Below each answer stands its source, with year and page where they are known. Your own documents I quote word for word, in Swedish.',
      'If the documents do not say, I tell you so instead of guessing.',
      'Write nothing about a particular person. I do not answer questions with personal identity numbers. Drafts and reviews pass through Teams, so your administration decides whether you may use them.',
    ],
    commandsTitle: 'You can also write',
    commands: [
      ['start', 'examples of questions'],
      ['next steps', 'what to do when something has happened'],
      ['checklist uppstart', 'tick off, get text for your note'],
      ['draft slutanteckning', 'answer questions, get a draft'],
      ['deadline utredning 3 May', 'work out the last day'],
      ['review journal', 'see what a note may need'],
      ['remind me', 'get a checklist when you want it'],
      ['introduction', 'short parts for you who are new'],
      ['my district Farsta', 'puts your own routines first'],
      ['language Swedish', 'and I speak Swedish with you'],
      ['help', 'this help'],
    ],
    limits: 'I do not replace the law or your supervisor. If you are unsure, ask a person.',
    summary:
      'How to use Lathunden: write a question, get the answer with its source beside it. Write start for examples.',
  },

  answer: {
    quoted: (documents) => `This is what ${numbered(documents)} ${says(documents)}, in Swedish.`,
    retold: (sources) => `This builds on ${numbered(sources)}.`,
    understood: (question) => `I read it as: “${question}”`,
    more: 'Show more',
    moreTooltip: 'Read the passage in its context',
    others: 'Other places to read',
    read: (source) => `Read: ${source}`,
    law: '⚖️ About the law',
    safety: '⚠️ If a child is in danger',
    asked: 'Your question',
    helpful: '👍',
    helpfulTooltip: 'The answer helped me',
    unhelpful: '👎',
    unhelpfulTooltip: 'The answer did not help me',
    rated: {
      up: 'Thank you. You found the answer good. 👍',
      down: 'Thank you. You did not find the answer good. 👎',
    },
    otherQuestions: 'Other questions',
  },

  refusal: {
    titles: {
      no_support: 'I find no answer',
      personal_data: 'The question seems to contain personal data',
      empty: 'What would you like to know?',
      too_long: 'The question was too long for me',
      no_topic: 'What would you like to compare?',
    },
    nearest: 'The closest I found',
    canDo: 'What you can do',
    advice: {
      no_support: [
        'Split the question: one thing at a time is easier to find.',
        'Press Show examples to see what the documents are about.',
      ],
      personal_data: [
        'Delete your message in the chat.',
        'Ask the question again without identity numbers, names or anything else that points somebody out.',
      ],
      empty: ['Write a question in your own words, in Swedish.'],
      no_topic: ['Write what it is about, for example slutanteckning, barnsamtal or introduktion.'],
      too_long: ['Shorten the question to a sentence or two.', 'Do not paste text from a case file.'],
    },
    examples: 'Show examples',
    send: 'Pass the question on',
    sendTooltip: 'The question, but not who asked it, goes to whoever looks after the knowledge',
    sent: '✓ The question has been sent to whoever looks after the knowledge, without your name. Thank you. That is how Lathunden gets better.',
    notSent: (signs) =>
      `The question has not been sent, as it seems to contain ${joinWithAnd(signs.map((sign) => personalSignTexts[sign]))}. Ask it again without that, and you can send it.`,
  },

  unit: {
    set: (unit) =>
      `Now I know that you work in ${unit}. Your own routines come first in the answers. Write “forget district” if that changes.`,
    forgotten: 'I have now forgotten which district you work in.',
    unknown: (units) => `I do not know that district. I know ${joinWithAnd(units)}.`,
  },

  passage: {
    before: 'The text before',
    hit: '▸ The passage',
    after: 'The text after',
    publisher: 'Publisher',
    date: 'Date',
    reviewed: 'Checked against the sources',
    reference: 'Reference',
    unit: 'District',
    held: 'Held until',
    source: 'Source',
    page: (page) => `page ${page}`,
    place: 'Place',
    file: 'Document',
    back: 'Back to the answer',
    summary: (source) => `From ${source}`,
    gone: 'That passage is no longer there: the documents have been updated since the answer was given. Ask the question again, and you get what holds now.',
  },

  trouble: {
    failed: 'Something went wrong on my side, so I could not answer. Please try again in a while.',
    starting: 'I am still reading the documents. Try again in a little while.',
    unknownButton: 'I no longer recognise that button. Write the question again, or write help.',
    unsupported: 'I cannot do that. Write help and I will tell you what I can do.',
  },
};

interface NumberedTitle {
  readonly title: string;
  readonly numbers: readonly number[];
}

function numbered(titles: readonly NumberedTitle[]): string {
  return joinWithAnd(
    titles.map(({ title, numbers }) => `“${title}” ${numbers.map((n) => `[${n}]`).join(' ')}`),
  );
}

function says(titles: readonly NumberedTitle[]): string {
  return titles.length === 1 ? 'says' : 'say';
}
