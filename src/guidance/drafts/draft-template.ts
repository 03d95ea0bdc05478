import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** Names of prompts: they stand in braces in the sentences. */
export const PromptId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/u, { error: 'must be small letters a–z, figures and _' });

const Option = z.strictObject({
  id: PromptId,
  text: Text.max(80).describe('on the card'),
  say: Text.max(160).describe("in the draft, where the prompt's name stands in braces"),
});

const promptHead = {
  id: PromptId,
  label: Text.max(90).describe('what is asked'),
  help: Text.max(260).optional(),
  example: Text.max(260).optional().describe('made up, without names'),
  why: Text.max(260),
  demand: Demand,
  sources: Citations,
  gap: Text.max(80).describe('what the gap says is missing, in small letters'),
  needed: z.boolean().optional().default(true).describe('true: an empty answer shows as a gap in the draft'),
  when: z
    .strictObject({ prompt: PromptId, is: z.array(PromptId).min(1) })
    .optional()
    .describe('asked only when an earlier choice has one of these answers'),
};

const TextPrompt = z.strictObject({
  ...promptHead,
  kind: z.enum(['line', 'text', 'date']).describe('line: one line; text: sentences; date: a day'),
});
const ChoicePrompt = z.strictObject({
  ...promptHead,
  kind: z.enum(['choice', 'choices']).describe('choices: several may be chosen'),
  options: z.array(Option).min(2).max(12),
});

/** Something asked several times over, as goals are. */
const RowsPrompt = z.strictObject({
  ...promptHead,
  kind: z.literal('rows'),
  rows: z.int().min(2).max(4).describe('how many there is room for'),
  row: Text.max(30).describe('what one of them is called'),
  fields: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          id: PromptId,
          label: Text.max(90),
          gap: Text.max(80).optional(),
          kind: z.enum(['line', 'text', 'date']),
          example: Text.max(200).optional(),
        }),
        z.strictObject({
          id: PromptId,
          label: Text.max(90),
          gap: Text.max(80).optional(),
          kind: z.literal('choice'),
          options: z.array(Option).min(2).max(11),
        }),
      ]),
    )
    .min(1)
    .max(6),
  say: z
    .array(Text.max(300))
    .min(1)
    .describe('sentences for one of them; one whose field is empty is left out and becomes a gap'),
});

export const Prompt = z.discriminatedUnion('kind', [TextPrompt, ChoicePrompt, RowsPrompt]);
export type Prompt = z.infer<typeof Prompt>;
export type RowsPrompt = z.infer<typeof RowsPrompt>;

/**
 * A sentence of the draft. `{period}` stands for an answer; a part all of whose answers are empty is left out, and its
 * needed prompts become gaps.
 */
const Part = z.strictObject({
  say: Text.max(300),
  when: promptHead.when,
});

const Section = z.strictObject({
  title: Text.max(60),
  parts: z.array(Part).min(1),
});

/** What a draft is composed from (`knowledge/drafts/*.yaml`). */
export const DraftTemplate = z.strictObject({
  ...contentHead,
  heading: Text.max(80).describe('the first line of the draft'),
  prompts: z.array(Prompt).min(3).max(20),
  sections: z.array(Section).min(2),
  review: ContentId.optional().describe(
    'id of the review (knowledge/reviews) that the draft can be tried against',
  ),
});
export type DraftTemplate = z.infer<typeof DraftTemplate>;
