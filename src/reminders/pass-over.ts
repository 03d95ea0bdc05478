import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { occasionId } from './open-due.ts';
import { nextOccasions } from './recurrence/next-occasions.ts';
import { Recurrence } from './recurrence/recurrence.ts';

/** Occasions between a backup and its restore that are noted one by one; of a longer time the latest. */
const MOST = 1_000;

/**
 * The occasions of a reminder from `nextAt` up to now, which may have been sent or not, and the first one after them.
 * @param now milliseconds
 * @returns null when the rule cannot be read
 */
export function passOver(
  schedule: { readonly id: string; readonly rule: unknown; readonly nextAt: number },
  now: number,
  daysOff: DaysOff,
): {
  readonly passed: readonly { readonly id: string; readonly dueAt: number }[];
  readonly nextAt: number | null;
} | null {
  const rule = Recurrence.safeParse(schedule.rule).data;
  if (rule === undefined) return null;
  let times: number[] = [];
  let from = schedule.nextAt - 1;
  for (;;) {
    const more = nextOccasions(rule, from, MOST, daysOff);
    times = [...times, ...more].slice(-MOST);
    const last = more.at(-1);
    if (last === undefined || last > now || more.length < MOST) break;
    from = last;
  }
  const passed = times.filter((at) => at <= now);
  return {
    passed: passed.map((dueAt) => ({ id: occasionId(schedule.id, dueAt), dueAt })),
    nextAt: times.find((at) => at > now) ?? null,
  };
}
