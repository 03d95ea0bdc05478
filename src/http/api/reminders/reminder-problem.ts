import { reminderTexts } from '../../../texts/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import type { ApiProblem } from '../api-route.ts';

export type ProblemCode =
  | 'gone'
  | 'managersOnly'
  | 'notHere'
  | 'readyGone'
  | 'unreadable'
  | 'stale'
  | 'closed';

const STATUS: Readonly<Record<ProblemCode, ApiProblem['status']>> = {
  gone: 404,
  managersOnly: 403,
  notHere: 422,
  readyGone: 404,
  unreadable: 422,
  stale: 409,
  closed: 409,
};

/** Why something could not be done with a reminder. */
export function reminderProblem(code: ProblemCode): { readonly problem: ApiProblem } {
  const snake = code.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return { problem: { status: STATUS[code], code: snake, message: tabReminderTexts.problems[code] } };
}

/** The calendar is not there yet. */
export function starting(): { readonly problem: ApiProblem } {
  return { problem: { status: 503, code: 'starting', message: reminderTexts.when.starting } };
}

/** What is missing or wrong in a field. */
export function wrongField(field: string, message: string): { readonly problem: ApiProblem } {
  return { problem: { status: 422, code: field, message } };
}
