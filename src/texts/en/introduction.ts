import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/introduction.ts';
import { counted } from './counted.ts';
import { writtenDay } from './written-day.ts';

/** What is said around the introduction for new colleagues. What is read and asked in it stands in its files, in Swedish. */
export const introductionTexts: Translated<typeof sv.introductionTexts> = {
  title: 'Introduction',
  lead: (units) =>
    `Here are ${counted(units, 'short part', 'short parts')} for you who are new. Each takes about two minutes and ends with a few questions. The texts are in Swedish.`,
  private: 'Only you see how far you have come and what you have answered.',
  onlyPersonal:
    'The introduction is your own. Write “introduction” to me in our own chat, and I will open it there.',
  empty: 'There is no introduction here yet.',
  summary: (done, all) =>
    `Introduction: ${done} of ${all} parts done. Write “introduction” and the name of a part, or its number.`,
  progress: (done, all) => `${done} of ${all} parts done`,
  states: { new: '', begun: 'begun', done: 'done' },
  marks: { new: '○', begun: '◐', done: '✓' },
  row: (mark, number, title) => `${mark} ${number}. ${title}`,
  open: (number, title, state) => `Open part ${number}: ${title}${state === '' ? '' : `, ${state}`}`,
  begin: 'Begin with part 1',
  goOn: (number) => `Go on with part ${number}`,
  finished: '✓ You have gone through the whole introduction. Well done.',
  unknown: 'I cannot find a part with that name. Here are all of them.',
  all: 'All parts',
  gone: 'This question has changed since the card came. Write “introduction” to get the current one.',
  changed: 'This part or question has changed. Reload the page to get the current one.',
  typed: 'You can also write the number.',

  repeat: {
    due: (count) => `You have ${counted(count, 'question', 'questions')} to repeat`,
    why: 'These are ones that went wrong before. A question you miss comes back after a day, then after 3, 7 and 21 days, until you know it.',
    start: 'Repeat',
    next: (day) => `Next repetition: ${writtenDay(day)}.`,
    remind:
      'I will not remind you on my own. If you want a reminder, write for example “remind me tomorrow at 9 to repeat the introduction”. Managers can see that reminder.',
    nothing: 'You have nothing to repeat just now.',
    done: '✓ Done for this time.',
    place: (left) => `Repetition · ${counted(left, 'question', 'questions')} left`,
  },

  unit: {
    place: (number, all) => `Introduction · part ${number} of ${all} · about two minutes`,
    questions: (count) => `To the questions (${count})`,
    onward: 'Try it for real',
    summary: (number, title) => `Introduction, part ${number}: ${title}`,
  },

  question: {
    place: (title, number, all) => `${title} · question ${number} of ${all}`,
    letters: ['A', 'B', 'C', 'D'],
    choose: (letter, text) => `Answer ${letter}: ${text}`,
    typed: 'Choose an answer, or write its letter.',
    read: 'Read the text again',
  },

  answer: {
    right: '✓ Right',
    wrong: '✗ Not quite',
    rightOne: 'The right answer',
    others: 'Why not the others',
    comesBack: (day) => `The question comes back on ${writtenDay(day)}.`,
    next: 'Next question',
    done: 'Done with the part',
    summary: (isRight) => (isRight ? 'The right answer.' : 'Not quite.'),
  },

  end: {
    title: (number) => `✓ Part ${number} is done`,
    notYet: (left) => `Left to answer in this part: ${counted(left, 'question', 'questions')}.`,
    all: 'You know the answers. None of the questions will come back.',
    comesBack: 'These will come back, so that they have time to sink in:',
    next: (title) => `Next part: ${title}`,
    ask: 'Answer the rest',
    summary: (title) => `${title} is done.`,
  },

  sharing: {
    title: 'May managers see that you are done?',
    why: 'It is your choice. If you say yes, you appear in a list for managers once you have gone through all parts. It shows only this:',
    name: 'Name',
    noName: 'Without a name',
    district: 'District',
    noDistrict: 'No district given',
    fact: 'That you have gone through the introduction',
    yes: 'Yes',
    never:
      'Never how far you have come, what you have answered, how many went wrong or when you did it. You can change your mind at any time, and you are then gone from the list at once.',
    on: 'You have agreed to be in the list when you are done.',
    off: 'You are not in any list.',
    agree: 'Yes, show that I am done',
    decline: 'No, only me',
    withdraw: 'Stop showing',
    button: 'Who sees that I am done?',
    summary: 'Choose whether managers may see that you have gone through the introduction.',
  },

  restart: {
    button: 'Start over',
    title: 'Start over?',
    text: 'I will then forget which parts you have gone through, what you have left to repeat and whether you have agreed to be seen. This cannot be undone.',
    now: 'Yes, forget everything and start over',
    keep: 'No, keep it',
    done: 'Forgotten. You start from the beginning.',
  },

  /** What only the tab says. */
  tab: { answer: 'Answer', questions: 'Questions', doneForNow: 'Done for now' },

  results: {
    title: 'Done with the introduction',
    lead: 'Here are those who have gone through the whole introduction and have agreed to be seen. That somebody is missing means nothing: it is voluntary.',
    none: 'Nobody who is done has chosen to be seen yet.',
    button: 'Who is done?',
    managersOnly: 'That list is for managers. Only those who have agreed are in it.',
    more: 'Show more',
    fewer: 'Show the first',
    summary: 'Those who have gone through the introduction and have agreed to be seen.',
  },
};
