import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';
import { Onward } from '../paths/path.ts';

/** A few sentences, and what they stand on. */
export const IntroductionParagraph = z.strictObject({
  heading: Text.max(40)
    .optional()
    .describe('a few words to find it by; left out = it goes on from the one before'),
  text: Text.max(400),
  demand: Demand.optional().describe('left out where it only tells how something is or was'),
  sources: Citations,
});
export type IntroductionParagraph = z.infer<typeof IntroductionParagraph>;

/** One answer to choose, and why it is right or not. */
export const Alternative = z.strictObject({
  text: Text.max(80).describe(
    'has to fit a row on a phone; about as long as the others, or it gives itself away',
  ),
  right: z.literal(true).optional(),
  why: Text.max(220).describe('what is said whether it was chosen or not'),
});

/** A situation from the work, and what to do in it. */
export const IntroductionQuestion = z.strictObject({
  id: ContentId.max(30).describe('kept with where somebody stands: a new one makes it a new question'),
  ask: Text.max(200),
  alternatives: z
    .array(Alternative)
    .min(3)
    .max(4)
    .refine((all) => all.filter(({ right }) => right === true).length === 1, {
      error: 'must have exactly one that is right',
    }),
  sources: Citations,
});
export type IntroductionQuestion = z.infer<typeof IntroductionQuestion>;

/** One short part of the introduction for new colleagues (`knowledge/introduction/*.yaml`). */
export const IntroductionUnit = z.strictObject({
  ...contentHead,
  order: z.int().min(1).max(99).describe('which comes first; no two have the same'),
  danger: z.boolean().optional().default(false).describe('true: the emergency numbers stand first'),
  paragraphs: z.array(IntroductionParagraph).min(3).max(12),
  onward: z.array(Onward).max(3).optional().default([]).describe('what to try it with'),
  questions: z
    .array(IntroductionQuestion)
    .min(2)
    .max(3)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      error: 'must each have an id of their own',
    }),
});
export type IntroductionUnit = z.infer<typeof IntroductionUnit>;
