import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/deadline-cards.ts';

export const deadlineCardTexts: Translated<typeof sv.deadlineCardTexts> = {
  menuTitle: 'Which deadline?',
  menuLead:
    'Choose one, and I work out the last day. You can also write, for example: deadline utredning 3 May.',
  severalTitle: 'Which one do you mean?',
  summary: 'Deadlines: choose which one to work out.',
  choose: (title) => `Work out: ${title}`,
  label: 'Deadline',
  limit: (span, text) => `${span.charAt(0).toUpperCase()}${span.slice(1)}: ${text}`,
  reckon: 'Work out',
  again: 'Count from another day',
  others: 'Other deadlines',
  calendar: 'Add to the calendar',
  calendarOf: (text) => `Add to the calendar: ${text}`,
  starting: 'I am still reading the calendar. Try again in a little while.',
};
