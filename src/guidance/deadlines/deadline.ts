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
  text: Text.max(200).describe('vad som ska vara gjort då'),
  span: Span,
  demand: Demand,
  unit: Text.optional().describe('stadsdelen vars rutin det är, som i lexikonet; utelämnad = alla'),
  sources: Citations,
  note: Text.max(300).optional().describe('undantag, förlängning, vad som inte är känt'),
});
export type Limit = z.infer<typeof Limit>;

/** A time limit to reckon (`knowledge/deadlines/*.yaml`). */
export const Deadline = z.strictObject({
  ...contentHead,
  from: Text.max(80).describe('vad startdagen är: "Dagen då anmälan kom in"'),
  event: Text.max(60).describe('kalenderhändelsens namn; säger inget om någon enskild'),
  limits: z.array(Limit).min(1).max(6),
});
export type Deadline = z.infer<typeof Deadline>;
