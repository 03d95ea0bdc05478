import { isDeepStrictEqual } from 'node:util';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { AuditLog } from '../store/audit-log.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Schedule, ScheduleChange, Schedules } from '../store/schedules.ts';
import { fromThisMinute } from './from-this-minute.ts';
import { planSchedule, type SchedulePlan } from './plan-schedule.ts';
import { readSchedule } from './read-schedule.ts';
import { nextOccasions } from './recurrence/next-occasions.ts';

export interface ChangeParts {
  readonly schedules: Pick<Schedules, 'add' | 'get' | 'change'>;
  readonly ledger: Pick<Ledger, 'cancel'>;
  readonly audit: Pick<AuditLog, 'add'>;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  readonly daysOff: DaysOff;
  /** How late a new reminder is still sent, in milliseconds; left out, the usual. */
  readonly lateMs?: number | undefined;
}

/** Which schedule, as whoever changes it has seen it, and who they are: a person's id, or "terminal". */
export interface Target {
  readonly id: string;
  readonly revision: number;
  readonly actor: string;
}

export type Changed =
  | { readonly kind: 'done'; readonly schedule: Schedule }
  /** Somebody else has changed it since: this is how it is now. */
  | { readonly kind: 'stale'; readonly schedule: Schedule }
  | { readonly kind: 'gone' }
  /** It would never be sent again. */
  | { readonly kind: 'no_occasion' };

export type Edit = Pick<SchedulePlan, 'title' | 'content' | 'audience' | 'rule'>;

/** What can be done with a reminder. Each is done once, however often it is asked for, and noted in the audit log. */
export interface ScheduleChanges {
  /** @param id made when it was shown for confirmation: the same again is the same reminder */
  create(id: string, plan: SchedulePlan, actor: string): Promise<Changed>;
  pause(target: Target): Promise<Changed>;
  /** Goes on with the first occasion from now; those that passed meanwhile are not made up for. */
  resume(target: Target): Promise<Changed>;
  /** One that had come to its end or was paused stays so only when it was paused. */
  edit(target: Target, edit: Edit): Promise<Changed>;
  /** As `create`, and who has said "stop reminding me" to the original is not reminded by the copy either. */
  duplicate(id: string, original: string, plan: SchedulePlan, actor: string): Promise<Changed>;
  /** For good. What waits to be sent is taken back; what is being sent may still come. */
  cancel(target: Target): Promise<Changed>;
}

export function changeSchedule(parts: ChangeParts): ScheduleChanges {
  const { schedules, ledger, audit, now, daysOff, lateMs } = parts;
  const note = (action: string, target: string, actor: string, fields: readonly string[]) =>
    audit.add({ at: now(), actor, action: `schedule.${action}`, target, fields });

  const create = async (
    action: 'create' | 'duplicate',
    id: string,
    plan: SchedulePlan,
    actor: string,
    lineage: string,
  ): Promise<Changed> => {
    const before = await schedules.get(id);
    if (before !== null) return { kind: 'done', schedule: before };
    const schedule = planSchedule(plan, { id, now: now(), daysOff, lateMs });
    if (schedule === null) return { kind: 'no_occasion' };
    try {
      const added = await schedules.add({ ...schedule, lineage }, now());
      await note(action, id, actor, ['title', 'content', 'audience', 'rule']);
      return { kind: 'done', schedule: added };
    } catch (error) {
      // Two presses at once: the other one came first.
      const added = await schedules.get(id);
      if (added === null) throw error;
      return { kind: 'done', schedule: added };
    }
  };

  const change = async (
    action: string,
    { id, revision, actor }: Target,
    wanted: (schedule: Schedule) => ScheduleChange | null,
    isDone: (schedule: Schedule) => boolean,
  ): Promise<Changed> => {
    const before = await schedules.get(id);
    if (before === null) return { kind: 'gone' };
    if (isDone(before)) return { kind: 'done', schedule: before };
    if (before.revision !== revision) return { kind: 'stale', schedule: before };
    const to = wanted(before);
    if (to === null) return { kind: 'no_occasion' };
    const after = await schedules.change(id, revision, to, now());
    if (after === null) {
      const current = await schedules.get(id);
      if (current === null) return { kind: 'gone' };
      return { kind: isDone(current) ? 'done' : 'stale', schedule: current };
    }
    await note(action, id, actor, changedFields(before, after));
    return { kind: 'done', schedule: after };
  };

  return {
    create: (id, plan, actor) => create('create', id, plan, actor, id),

    pause: (target) =>
      change(
        'pause',
        target,
        () => ({ state: 'paused' }),
        ({ state }) => state !== 'active',
      ),

    resume: (target) =>
      change(
        'resume',
        target,
        (schedule) => {
          const nextAt = firstFrom(schedule, now(), daysOff);
          return nextAt === null ? null : { state: 'active', nextAt };
        },
        ({ state }) => state !== 'paused',
      ),

    edit: (target, edit) =>
      change(
        'edit',
        target,
        (schedule) => {
          const nextAt = firstFrom({ ...schedule, ...edit }, fromThisMinute(now()), daysOff);
          if (nextAt === null) return null;
          return { ...edit, nextAt, state: schedule.state === 'paused' ? 'paused' : 'active' };
        },
        // The same values again change nothing; a cancelled one is not woken.
        (schedule) => schedule.state === 'cancelled' || holds(schedule, edit),
      ),

    async duplicate(id, original, plan, actor) {
      const from = await schedules.get(original);
      return from === null ? { kind: 'gone' } : create('duplicate', id, plan, actor, from.lineage);
    },

    async cancel(target) {
      const changed = await change(
        'cancel',
        target,
        () => ({ state: 'cancelled', nextAt: null }),
        ({ state }) => state === 'cancelled',
      );
      // Also when it was cancelled before: perhaps nobody got further than that.
      if (changed.kind === 'done') await ledger.cancel(target.id, now());
      return changed;
    },
  };
}

function firstFrom(
  schedule: Pick<Schedule, 'content' | 'audience' | 'rule'>,
  after: number,
  daysOff: DaysOff,
): number | null {
  const read = readSchedule(schedule);
  return read === null ? null : (nextOccasions(read.rule, after, 1, daysOff)[0] ?? null);
}

const FIELDS = ['title', 'content', 'audience', 'rule', 'state', 'nextAt', 'lineage', 'lateMs'] as const;

function changedFields(before: Schedule, after: Schedule): readonly string[] {
  return FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field]));
}

function holds(schedule: Schedule, edit: Edit): boolean {
  return (['title', 'content', 'audience', 'rule'] as const).every((field) =>
    isDeepStrictEqual(schedule[field], edit[field]),
  );
}
