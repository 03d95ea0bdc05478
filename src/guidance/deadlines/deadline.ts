import { z } from 'zod';
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

/** One limit: what the law says, or what one district has decided for itself. */
export const Limit = z.strictObject({
  id: ContentId,
  text: Text.max(200).describe('what is to have been done by then'),
  span: Span,
  demand: Demand,
  unit: Text.optional().describe('the district whose routine it is, as in the lexicon; left out = all'),
  sources: Citations,
  note: Text.max(300).optional().describe('exceptions, extensions, what is not known'),
});
export type Limit = z.infer<typeof Limit>;

/** A time limit to reckon (`knowledge/deadlines/*.yaml`). */
export const Deadline = z.strictObject({
  ...contentHead,
  from: Text.max(80).describe('what the first day is, as a heading'),
  event: Text.max(60).describe('the name of the event in a calendar; tells nothing about anybody'),
  limits: z.array(Limit).min(1).max(6),
});
export type Deadline = z.infer<typeof Deadline>;
