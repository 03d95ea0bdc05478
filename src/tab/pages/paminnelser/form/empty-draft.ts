import type { ReminderDraft } from '../../../api/reminders.ts';

/** A form in which nothing is filled in. */
export const EMPTY_DRAFT: ReminderDraft = {
  ready: null,
  what: 'text',
  checklist: null,
  words: '',
  who: null,
  when: { typed: '', quick: '', day: '', time: '' },
  rule: null,
};
