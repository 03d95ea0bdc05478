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
  all: z.array(Lists).max(5).optional().default([]).describe('listor som alla ska finnas i meningen'),
  within: z.int().min(0).max(30).optional().describe('i den ordningen, med högst så många ord emellan'),
  none: z.array(Lists).optional().default([]).describe('listor som inte får finnas i meningen'),
  under: z.boolean().optional().describe('true: bara under igenkännandets egna rubriker'),
  words: z.int().min(1).max(40).optional().describe('minst så många ord i meningen'),
  most: z.int().min(1).max(40).optional().describe('högst så många ord i meningen'),
  quote: z.boolean().optional().describe('true: meningen har ett citat'),
  negated: z.boolean().optional().describe('true: nekade ord räknas också'),
  reported: z
    .enum(['no', 'only'])
    .optional()
    .describe('no: inte det som en vuxen berättar om någon annan; only: bara det'),
});
export type Sign = z.infer<typeof Sign>;

/** Something that the note states: found when every part has a sign, unclear when only some have. */
const Statement = z.strictObject({
  type: z.literal('statement'),
  headings: z
    .array(Text)
    .optional()
    .default([])
    .describe('rubriker som innehållet brukar stå under; "*röst" är alla som slutar så'),
  applies: z.array(Sign).min(1).optional().describe('bara aktuellt när något av det finns'),
  parts: z.array(z.array(Sign).min(1)).min(1).max(3),
  whole: z.boolean().optional().default(false).describe('true: en del av delarna räknas inte som oklart'),
  unclear: z.array(Sign).optional().default([]),
});
export type Statement = z.infer<typeof Statement>;

/** Words that make a sentence unclear where they stand: in no quotation and in nobody else's mouth. */
const Wording = z.strictObject({
  type: z.literal('wording'),
  headings: z.array(Text).optional().default([]).describe('delar av texten där orden får stå'),
  apart: z.array(Sign).optional().default([]).describe('meningar där orden får stå'),
  wordings: z
    .array(
      z.strictObject({
        words: z.array(Text).min(1),
        say: Text.max(200).describe('vad man kan skriva i stället'),
        unless: z.array(Lists).optional().default([]).describe('inte när meningen har något ur de listorna'),
        reported: z.boolean().optional().default(false).describe('true: också när någon annan sagt det'),
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
