import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** One thing that a note of the kind is read for. */
export const ReviewRule = z.strictObject({
  id: ContentId.max(30),
  label: Text.max(50).describe('vad det gäller, med stor bokstav: "Vilka som var med"'),
  asks: Text.max(220).describe('vad regeln vill ha, i en mening'),
  demand: Demand,
  sources: Citations,
  missing: Text.max(240).describe('vad man gör när det inte hittas; utan pekpinne'),
  unclear: Text.max(240).describe('vad man gör när det är oklart'),
  notNow: Text.max(240)
    .optional()
    .describe('varför det inte är aktuellt; för regler som inte gäller varje text'),
  recognise: ContentId.describe('id på ett igenkännande i knowledge/review-signs.yaml'),
});
export type ReviewRule = z.infer<typeof ReviewRule>;

/** A kind of note and what it is read for (`knowledge/reviews/*.yaml`), in the order that the result keeps. */
export const ReviewKind = z.strictObject({
  ...contentHead,
  rules: z.array(ReviewRule).min(3).max(20),
});
export type ReviewKind = z.infer<typeof ReviewKind>;
