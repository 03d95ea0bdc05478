import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/checklists.ts';

const ages = {
  'under-4': 'under 4',
  '4-6': '4–6 years',
  '7-12': '7–12 years',
  '13-17': '13–17 years',
} as const;

const answers = { ja: 'Yes', nej: 'No', ej: 'Not applicable' } as const;

export const checklistTexts: Translated<typeof sv.checklistTexts> = {
  ages,
  needs: { npf: 'neurodevelopmental condition (NPF)', sprak: 'another language or an interpreter' },

  menu: {
    title: 'Checklists',
    intro:
      'Choose one, and tick off while you prepare or write. Write no names, they are not needed. The lists themselves are in Swedish.',
    several: 'Which one do you mean?',
    none: 'I find no checklist with that name. Here are all of them.',
    empty: 'There are no checklists here yet.',
    open: (title) => `Open the checklist ${title}`,
    summary: 'Checklists to choose from. Write checklist and its name.',
    groups: {
      delaktighet: 'The child’s participation',
      plan: 'Care plan (genomförandeplan)',
      anteckning: 'Case note',
      overlamning: 'Handover',
      uppfoljning: 'Follow-up',
      avslut: 'Ending',
      chef: 'For you who are a manager',
      introduktion: 'New at work',
    },
  },

  start: {
    age: 'How old is the child?',
    ageWhy: 'Then I only show what holds for that age. I ask nothing more about the child.',
    needs: 'Does the child need anything else?',
    allAges: 'All ages',
    show: 'Show the list',
    typed: 'You can also write, for example “5 years” or “5 years npf”.',
    summary: (title) => `${title}: choose an age, or write it.`,
  },

  list: {
    progress: (done, all) => `${done} of ${all} done`,
    tick: (number, text) => `Tick off ${number}: ${text}`,
    open: (number, text) => `Open ${number}: ${text}`,
    more: (number) => `More about ${number}`,
    moreMark: 'More ›',
    changeMark: 'Change ›',
    marks: { ja: '☑', nej: '✗', ej: '–', none: '☐' },
    answered: (answer, reason) =>
      answer === 'ja' ? '' : ` · ${answers[answer]}${reason === '' ? '' : `: ${reason}`}`,
    lacksReason: ' · No, but the reason is missing',
    done: 'Done',
    change: 'Change the age',
    all: 'All checklists',
    typed: 'You can also write: “3 yes”, “3 no barnet ville inte”, “more 3”, “done”.',
    summary: (title, done, all) => `${title}: ${done} of ${all} done.`,
  },

  item: {
    place: (title, number, all) => `${title}, item ${number} of ${all}`,
    onlyFor: (bands) => `Holds for ${bands.map((age) => ages[age]).join(', ')}`,
    tips: 'How you can do it',
    answers,
    yours: (answer) => `Your answer: ${answers[answer]}`,
    reasonNeeded:
      '⚠ Your no is noted. Please also choose a reason, or write it in your own words. Without a reason the item counts as missing.',
    reason: { nej: 'Why did it not happen?', ej: 'Why does it not apply?' },
    chooseReason: 'Choose a reason',
    words: 'In your own words, without names; in Swedish if they are for the note',
    wordsExample: 'a short sentence',
    save: 'Save the reason',
    take: 'Take the answer away',
    back: 'To the list',
    carried: (number) => `Your words about item ${number}`,
    summary: (number, text) => `Item ${number}: ${text}`,
  },

  end: {
    missing: 'What is missing',
    nothingMissing: '✓ Everything is answered.',
    noAnswer: 'no answer',
    noReason: 'no, without a reason',
    text: 'Text for the note, in Swedish',
    textHint: 'The text only says what you have answered. Read it through and add the child’s own words.',
    copy: 'Select and copy from here',
    noText: 'The answers give no text for the note yet.',
    countTitle: (unit) => `Count anonymously for ${unit}?`,
    countWhy: 'Then the unit sees how often children get to take part. This is kept, and nothing else:',
    count: 'Count anonymously',
    counted: '✓ Counted, thank you. Only what stands here is kept:',
    alreadyCounted: '✓ This list has already been counted. It is counted only once.',
    unitFirst:
      'Would you like to count anonymously how often children get to take part? First write “my district” and which one it is, and then “done”.',
    nothingToCount:
      'Answer at least one of the questions about the child’s participation, and there is something to count.',
    facts: { unit: 'District', month: 'Month', occasion: 'Occasion', age: 'Age' },
    occasions: {
      uppdrag: 'assignment',
      uppstart: 'start',
      genomforandeplan: 'care plan (genomförandeplan)',
      'under-insatsen': 'during the intervention',
      uppfoljning: 'follow-up',
      avslut: 'ending',
    },
    steps: {
      informed: 'The child was given information',
      heard: 'The child was heard',
      told: 'The child was told what it led to',
    },
    stepTaken: (done, reason) =>
      done === null ? 'no answer' : done ? 'yes' : reason === null ? 'no, without a reason' : `no, ${reason}`,
    ownWords: 'a reason in own words (the words are not kept)',
    noAge: 'not given',
    summary: (title, missing) =>
      `${title}: ${missing === 0 ? 'everything is answered' : `${missing} ${missing === 1 ? 'item is' : 'items are'} missing`}.`,
  },

  lines: {
    gone: 'That checklist no longer exists. Write checklist to see which there are.',
    itemGone:
      'That item is no longer there: the list has changed since the card was sent. Your other answers remain.',
    number: (all) => `The list has the items 1–${all}.`,
    laidAside: 'I put the list aside. The card stays, if you want to go on.',
    personal:
      'What you wrote seems to point somebody out, so I do not keep it. Write the reason without names, numbers and addresses, for example “barnet ville inte”.',
    perhapsPersonal:
      'Read your words once more: can anyone tell whom they are about? If so, rewrite them. If they are as they should be, send them once more.',
    tooLong: (most) => `Write a shorter reason: there is room for ${most} characters at most.`,
    tooMuch:
      'There is no room for more words of your own on the card. Choose one of the reasons instead, or shorten.',
    unitFirst: 'First write “my district” and which one it is. Then press again, or write “count”.',
  },
};
