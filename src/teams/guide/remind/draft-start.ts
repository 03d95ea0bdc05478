import { whatOf } from '../../../reminders/draft/draft-content.ts';
import type { Draft, PlanDraft } from '../../../reminders/draft/plan-draft.ts';
import { readSchedule } from '../../../reminders/read-schedule.ts';
import type { Schedule } from '../../../store/schedules.ts';
import type { Request } from './read-request.ts';

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
