import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** One thing that a note of the kind is read for. */
export const ReviewRule = z.strictObject({
  id: ContentId.max(30),
  label: Text.max(50).describe('what it is about, with a capital'),
  asks: Text.max(220).describe('what the rule wants, in one sentence'),
  demand: Demand,
  sources: Citations,
  missing: Text.max(240).describe('what to do when it is not found; no scolding'),
  unclear: Text.max(240).describe('what to do when it is unclear'),
  notNow: Text.max(240)
    .optional()
    .describe('why it does not apply; for rules that do not apply to every text'),
  recognise: ContentId.describe('id of a recogniser in knowledge/review-signs.yaml'),
});
export type ReviewRule = z.infer<typeof ReviewRule>;

/** A kind of note and what it is read for (`knowledge/reviews/*.yaml`), in the order that the result keeps. */
export const ReviewKind = z.strictObject({
  ...contentHead,
  rules: z.array(ReviewRule).min(3).max(20),
});
export type ReviewKind = z.infer<typeof ReviewKind>;
