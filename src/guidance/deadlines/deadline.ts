import { z } from 'zod';
import { IsoDay } from '../../knowledge/iso-day.ts';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** How long a time limit is. Months run to the same day of the month, or to its last day where there is none. */
export const Span = z
  .strictObject({
    days: z.int().min(1).max(3650).optional(),
    weeks: z.int().min(1).max(520).optional(),
    months: z.int().min(1).max(120).optional(),
  })
  .refine((span) => Object.values(span).filter((value) => value !== undefined).length === 1, {
    error: 'must have exactly one of days, weeks and months',
  });
export type Span = z.infer<typeof Span>;

const From = Text.max(80);
const Event = Text.max(60);

/** One limit: what the law says, or what one district has decided for itself. */
export const Limit = z.strictObject({
  id: ContentId.max(40),
  text: Text.max(200).describe('what is to have been done by then'),
  from: From.optional().describe('what this limit is counted from; left out = the same as the others'),
  event: Event.optional().describe('the name of the event in a calendar, for this limit only'),
  span: Span,
  demand: Demand,
  unit: Text.optional().describe('the district whose routine it is, as in the lexicon; left out = all'),
  since: IsoDay.optional().describe('the day when the rule began to hold'),
  sources: Citations,
  note: Text.max(300).optional().describe('exceptions, extensions, what is not known'),
});
export type Limit = z.infer<typeof Limit>;

/** What the sources say of the same thing without naming a time ("genast", "regelbundet"): no day is reckoned. */
export const Untimed = z.strictObject({
  text: Text.max(260),
  demand: Demand,
  unit: Text.optional().describe('the district whose routine it is; left out = all'),
  sources: Citations,
});
export type Untimed = z.infer<typeof Untimed>;

/** A time limit to reckon (`knowledge/deadlines/*.yaml`). */
export const Deadline = z.strictObject({
  ...contentHead,
  from: From.describe('what the first day is, as a heading'),
  event: Event.describe('the name of the event in a calendar; tells nothing about anybody'),
  limits: z
    .array(Limit)
    .min(1)
    .max(6)
    .refine((limits) => new Set(limits.map(({ id }) => id)).size === limits.length, {
      error: 'must have ids that differ',
    }),
  untimed: z
    .array(Untimed)
    .max(5)
    .optional()
    .default([])
    .describe('what the sources say of the same thing without naming a time'),
});
export type Deadline = z.infer<typeof Deadline>;
