export type ScheduleState = 'active' | 'paused' | 'cancelled' | 'done';

/** A reminder that somebody has asked for. What is in `content`, `audience` and `rule` the reminders know; here it is JSON. */
export interface Schedule {
  readonly id: string;
  /** Shared by a reminder and its duplicates: "stop reminding me" holds for all of them. */
  readonly lineage: string;
  readonly title: string;
  readonly content: unknown;
  readonly audience: unknown;
  readonly rule: unknown;
  readonly state: ScheduleState;
  /** Who made it: a person, or null for the command line. */
  readonly owner: string | null;
  /** As it was when it was made; shown on the card. */
  readonly ownerName: string | null;
  /** The conversation that it was made in: says which Teams to reach members through. */
  readonly madeIn: string | null;
  /** The next occasion; null when there is none left. */
  readonly nextAt: number | null;
  /** How many occasions there have been. */
  readonly occasions: number;
  /** A late occasion is still sent within this many milliseconds. */
  readonly lateMs: number;
  /** Rises with every change: who changes says which one they saw. */
  readonly revision: number;
  readonly createdAt: number;
  readonly changedAt: number;
}

export type NewSchedule = Omit<Schedule, 'occasions' | 'revision' | 'createdAt' | 'changedAt'>;
export type ScheduleChange = Partial<
  Pick<Schedule, 'title' | 'content' | 'audience' | 'rule' | 'state' | 'nextAt' | 'lineage' | 'lateMs'>
>;

export interface Schedules {
  add(schedule: NewSchedule, at: number): Promise<Schedule>;
  get(id: string): Promise<Schedule | null>;
  /** Those that are not cancelled first, then by next occasion. @param owner only theirs; left out = everybody's */
  list(owner?: string): Promise<readonly Schedule[]>;
  /** @returns null when somebody has changed it since that revision, or it is gone */
  change(id: string, revision: number, change: ScheduleChange, at: number): Promise<Schedule | null>;
  /** Active ones whose next occasion has come, the earliest first. */
  due(now: number, limit: number): Promise<readonly Schedule[]>;
}
