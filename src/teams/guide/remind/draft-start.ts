import { readSchedule } from '../../../reminders/read-schedule.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { whatOf } from './draft-content.ts';
import type { Draft, PlanDraft } from './plan-draft.ts';
import type { Request } from './read-request.ts';
import type { ReadySchedule } from './ready-schedule.ts';

/** A draft in which nothing is said, or what was said in one go. */
export function newDraft(id: string, { what, who, when, words }: Request = { words: '' }): Draft {
  const plan: PlanDraft = {
    id,
    ...(what === undefined ? {} : { what }),
    ...(who === undefined ? {} : { who }),
    ...(when === undefined ? {} : { when }),
  };
  return { plan, words };
}

/**
 * A draft of a ready-made reminder.
 * @param said who and when, where that was said beside its name @param isManager others can only have it for themselves
 */
export function readyDraft(
  id: string,
  ready: ReadySchedule,
  { who, when }: Pick<Request, 'who' | 'when'>,
  { isManager, today }: { readonly isManager: boolean; readonly today: string },
): Draft {
  const { what, words } = whatOf(ready.content);
  const to = who ?? (isManager ? ready.audience : { kind: 'me' as const });
  const at = when ?? ready.rule(today);
  return {
    plan: {
      id,
      ready: ready.id,
      what,
      ...(to === null ? {} : { who: to }),
      ...(at === null ? {} : { when: at }),
    },
    words,
  };
}

/** A draft that changes a reminder, or with an id of its own copies it. @returns null for what cannot be read */
export function draftOf(schedule: Schedule, copy: { readonly id: string } | null): Draft | null {
  const read = readSchedule(schedule);
  if (read === null) return null;
  const { what, words } = whatOf(read.content);
  const said = { what, who: read.audience, when: read.rule };
  const plan: PlanDraft =
    copy === null
      ? { id: schedule.id, changes: schedule.revision, ...said }
      : { id: copy.id, copies: schedule.id, ...said };
  return { plan, words };
}
