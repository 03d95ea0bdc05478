import { z } from 'zod';

/** "09:00": a time of the day in Stockholm. */
const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'must be a time such as 09:00' });
const Day = z.iso.date();
/** As in ISO 8601: 1 is Monday. */
const Weekday = z.int().min(1).max(7);

/** Saturdays, Sundays and Swedish days off are no days for a reminder: it moves to a working day, and is never dropped. */
const Move = z.enum(['next', 'previous']).default('next');

/** The first day that counts; earlier ones are none. */
const from = Day;
/** How many times at most; left out = until it is stopped. */
const times = z.int().min(1).max(500).optional();

/** When something recurs, in the calendar of Stockholm. */
export const Recurrence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), day: Day, time: Time, move: Move }),
  z.strictObject({
    kind: z.literal('weekly'),
    /** 2: every other week, counted from the week of `from`. */
    every: z.int().min(1).max(52),
    weekdays: z.array(Weekday).min(1).max(7),
    time: Time,
    from,
    times,
    move: Move,
  }),
  z.strictObject({
    kind: z.literal('monthly'),
    /** 3: each quarter, counted from the month of `from`. */
    every: z.int().min(1).max(24),
    on: z.union([
      /** 31 is the last day of a shorter month. */
      z.strictObject({ day: z.int().min(1).max(31) }),
      /** -1 is the last one of the month. */
      z.strictObject({ nth: z.union([z.int().min(1).max(4), z.literal(-1)]), weekday: Weekday }),
    ]),
    time: Time,
    from,
    times,
    move: Move,
  }),
  z.strictObject({
    kind: z.literal('yearly'),
    /** Twice a year is two of them. 29 February is the 28th in other years. */
    days: z
      .array(z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }))
      .min(1)
      .max(12),
    time: Time,
    from,
    times,
    move: Move,
  }),
  /** Before and after a day that is known: fourteen days after a start, three days before a meeting. */
  z.strictObject({
    kind: z.literal('around'),
    day: Day,
    offsets: z
      .array(
        z.strictObject({
          months: z.int().min(-24).max(24).default(0),
          days: z.int().min(-400).max(400).default(0),
        }),
      )
      .min(1)
      .max(24),
    time: Time,
    move: Move,
  }),
]);
export type Recurrence = z.infer<typeof Recurrence>;
