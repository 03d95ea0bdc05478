import { z } from 'zod';
import { ContentId, Text } from '../content/content-fields.ts';

/**
 * Lists of words (`knowledge/review-words.yaml`). An entry is a word or a phrase, found in all its inflections;
 * "=ord" is that form only, "ord*" any word that opens so, "*ord" also the compounds that end so.
 */
export const ReviewWords = z.strictObject({ lists: z.record(ContentId, z.array(Text).min(1)) });
export type ReviewWords = z.infer<typeof ReviewWords>;

/** One list, or several to choose from: "barn|vuxen". */
const Lists = z.string().regex(/^[a-z0-9-]+(?:\|[a-z0-9-]+)*$/u, {
  error: 'must be ids of lists, with | between those to choose from',
});

/** What one sentence must have to count. */
export const Sign = z.strictObject({
  all: z.array(Lists).max(5).optional().default([]).describe('lists that must all be in the sentence'),
  within: z.int().min(0).max(30).optional().describe('in that order, with at most so many words between'),
  none: z.array(Lists).optional().default([]).describe('lists that must not be in the sentence'),
  under: z.boolean().optional().describe("true: only under the recogniser's own headings"),
  words: z.int().min(1).max(40).optional().describe('at least so many words in the sentence'),
  most: z.int().min(1).max(40).optional().describe('at most so many words in the sentence'),
  quote: z.boolean().optional().describe('true: the sentence has a quotation'),
  negated: z.boolean().optional().describe('true: denied words count as well'),
  reported: z
    .enum(['no', 'only'])
    .optional()
    .describe('no: not what an adult tells of another; only: just that'),
});
export type Sign = z.infer<typeof Sign>;

/** Something that the note states: found when every part has a sign, unclear when only some have. */
const Statement = z.strictObject({
  type: z.literal('statement'),
  headings: z
    .array(Text)
    .optional()
    .default([])
    .describe('headings that the content stands under; "*röst" is any that ends so'),
  applies: z.array(Sign).min(1).optional().describe('applies only when one of these is there'),
  parts: z.array(z.array(Sign).min(1)).min(1).max(3),
  whole: z
    .boolean()
    .optional()
    .default(false)
    .describe('true: some of the parts without the others is not unclear'),
  unclear: z.array(Sign).optional().default([]),
});
export type Statement = z.infer<typeof Statement>;

/** Words that make a sentence unclear where they stand: in no quotation and in nobody else's mouth. */
const Wording = z.strictObject({
  type: z.literal('wording'),
  headings: z.array(Text).optional().default([]).describe('parts of the text where the words may stand'),
  apart: z.array(Sign).optional().default([]).describe('sentences where the words may stand'),
  wordings: z
    .array(
      z.strictObject({
        words: z.array(Text).min(1),
        say: Text.max(200).describe('what can be written instead'),
        unless: z
          .array(Lists)
          .optional()
          .default([])
          .describe('not when the sentence has something of these lists'),
        reported: z.boolean().optional().default(false).describe('true: also when another has said it'),
      }),
    )
    .min(1),
});
export type Wording = z.infer<typeof Wording>;

/** How rules are recognised (`knowledge/review-signs.yaml`). */
export const ReviewSigns = z.strictObject({
  recognise: z.record(ContentId, z.discriminatedUnion('type', [Statement, Wording])),
});
export type ReviewSigns = z.infer<typeof ReviewSigns>;
export type Recogniser = Statement | Wording;
