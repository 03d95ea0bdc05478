import type { Translated } from '../spoken.ts';
import type { tabOverviewTexts as swedish } from '../sv/tab-overview.ts';

export const tabOverviewTexts: Translated<typeof swedish> = {
  title: 'Overview',
  lead: 'How it is going, in numbers that identify nobody. There are names only where people have agreed to it.',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  of: (button, about) => `${button}: ${about}`,
  percent: (share) => `${share}%`,
  tooFew: 'too few',
  period: 'Period',

  participation: {
    title: 'Children taking part',
    guard:
      'Fewer than five answers are never shown, nor anything they could be worked out from. A period is shown when it is over.',
    unit: 'District',
    allUnits: 'All, each by itself',
    none: 'There is nothing to show yet',
    noneHow:
      'The numbers come from the checklists that people have chosen to count anonymously. A period is shown when it is over.',
    time: 'Over time',
    timeOf: (unit) => `Share of children who took part in ${unit}, over time`,
    latestOf: (period) => `Share of children who took part, ${period}`,
    units: 'The latest period',
    answers: 'Answers',
    age: 'By age',
    ageOf: (unit, period) => `Share of children who took part in ${unit}, by age, ${period}`,
    ageNone: 'Ages cannot be shown: there are too few answers in one of them. Choose a longer period.',
    ageChoose: 'Choose a district to see the answers by age.',
    ages: {
      'under-4': 'under 4',
      '4-6': '4–6',
      '7-12': '7–12',
      '13-17': '13–17',
      none: 'age not said',
    },
    reasons: 'Reasons when it did not happen',
    reasonStep: 'Step',
    reason: 'Reason',
    count: 'Number',
    reasonsNone: 'No reason was given five times or more.',
  },

  receipts: {
    title: 'Acknowledged reminders',
    lead: 'How many reminders arrived each month, and how many of them were acknowledged. Teams does not say who has read them.',
    chart: 'Reminders sent and acknowledged, month by month',
    none: 'No reminders have been sent during the last year',
    noneHow: 'Make one on the page Reminders.',
    month: 'Month',
    sent: 'Sent',
    acknowledged: 'Acknowledged',
    completed: 'Went through the list',
    share: 'Share acknowledged',
  },

  subjects: {
    title: 'What is asked about',
    lead: 'Which texts have answered most questions. The questions themselves are not kept.',
    none: 'There is nothing to show yet',
    noneHow:
      'A text is shown when at least five questions were answered from it in the period, and the period is over.',
    chart: (period) => `Texts that answered most questions, ${period}`,
    subject: 'Text',
    count: 'Questions',
    gone: 'A text that no longer exists',
    unanswered: (count) => `${count} questions had no answer.`,
    unansweredNone: 'Questions without an answer: none, or too few to be shown.',
  },

  introduction: {
    title: 'The introduction',
    lead: 'Those who have finished the whole introduction and agreed to be shown. Nothing is said here about anybody else.',
    none: 'Nobody who has finished has agreed to be shown yet',
    noneHow: 'Everybody chooses for themselves, on the page Introduction.',
    noUnit: 'Have not said where they work',
    people: (count) => (count === 1 ? 'one person' : `${count} people`),
    unnamed: 'Somebody without a name',
  },
};
