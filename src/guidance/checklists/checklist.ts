import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';
import { STEPS } from './steps.ts';

/** Age bands that a list about a child can be narrowed to. */
export const AGES = ['under-4', '4-6', '7-12', '13-17'] as const;
export type Age = (typeof AGES)[number];

/** What a child may need beside what all children of the age need. */
export const NEEDS = ['npf', 'sprak'] as const;
export type Need = (typeof NEEDS)[number];

export const CHECKLIST_GROUPS = [
  'delaktighet',
  'plan',
  'anteckning',
  'overlamning',
  'uppfoljning',
  'avslut',
  'chef',
  'introduktion',
] as const;

/** Something to tick off, why, and where it says so. */
export const ChecklistItem = z.strictObject({
  id: ContentId.max(30),
  text: Text.max(140).describe('one thing to have done, in a sentence'),
  why: Text.max(260).describe('what the source says or the inspectors saw'),
  demand: Demand,
  sources: Citations,
  ages: z.array(z.enum(AGES)).min(1).optional().describe('for these ages only; left out = all'),
  needs: z.array(z.enum(NEEDS)).min(1).optional().describe('only when the child has one of the needs'),
  tips: z.array(Text.max(160)).max(4).optional().describe('how: aids for the talk'),
  reason: z
    .enum(['required', 'optional'])
    .optional()
    .default('optional')
    .describe('required: a no must have a reason (the child did not take part)'),
  reasons: z
    .array(ContentId)
    .optional()
    .describe(
      'ids in knowledge/reasons.yaml to choose from; left out = all for items with a step, otherwise none',
    ),
  step: z.enum(STEPS).optional().describe('which of the three steps of taking part the item shows'),
  note: z
    .strictObject({
      yes: Text.max(200).optional(),
      no: Text.max(200).optional().describe('{skäl} is replaced by the reason'),
    })
    .optional()
    .describe('a sentence for the note that claims nothing beyond the answer'),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** One checklist (`knowledge/checklists/*.yaml`). */
export const Checklist = z.strictObject({
  ...contentHead,
  group: z.enum(CHECKLIST_GROUPS),
  asks: z
    .array(z.enum(['age', 'needs']))
    .optional()
    .default([])
    .describe('what has to be chosen first'),
  /** Where in the chain of an insats the child takes part; only for lists whose result may be counted. */
  occasion: z
    .enum(['uppdrag', 'uppstart', 'genomforandeplan', 'under-insatsen', 'uppfoljning', 'avslut'])
    .optional(),
  items: z
    .array(ChecklistItem)
    .min(3)
    .max(24)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: 'must each have an id of their own',
    }),
});
export type Checklist = z.infer<typeof Checklist>;

/** Why a child did not take part (`knowledge/reasons.yaml`): a code that can be counted, and words for the note. */
export const Reasons = z.strictObject({
  reasons: z
    .array(
      z.strictObject({
        id: ContentId,
        text: Text.max(60).describe('on the button'),
        note: Text.max(120).describe('in the note, after the lead-in; no capital, no full stop'),
      }),
    )
    .min(2)
    .max(24)
    .refine((reasons) => new Set(reasons.map(({ id }) => id)).size === reasons.length, {
      error: 'must each have an id of their own',
    }),
});
export type Reason = z.infer<typeof Reasons>['reasons'][number];
