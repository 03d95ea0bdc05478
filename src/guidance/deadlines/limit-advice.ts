import { deadlineTexts } from '../../texts/deadlines.ts';
import type { ReckonedLimit } from './reckon-deadline.ts';

/** What is to be said beside a limit, a line each: what to aim for, whom it holds for, what is not known. */
export function limitAdvice({
  lastDay,
  aimFor,
  halfway,
  daysLeft,
  heldFrom,
  scope,
  unit,
  note,
}: ReckonedLimit): string[] {
  return [
    deadlineTexts.aimFor(lastDay, aimFor),
    halfway === null || daysLeft < 0 ? '' : deadlineTexts.halfway(halfway),
    heldFrom === null ? '' : deadlineTexts.heldFrom(heldFrom),
    scope === 'elsewhere' && unit !== null ? deadlineTexts.elsewhere(unit) : '',
    note ?? '',
  ].filter((line) => line !== '');
}
