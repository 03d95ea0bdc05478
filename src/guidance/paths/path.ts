import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** Something that is said at an end, with what it stands on. */
export const Advice = z.strictObject({
  text: Text.max(260),
  demand: Demand,
  sources: Citations,
});
export type Advice = z.infer<typeof Advice>;

/** What a path may lead on to. */
export const Onward = z.strictObject({
  kind: z.enum(['checklist', 'path', 'draft', 'deadline', 'review']),
  id: ContentId,
});
export type Onward = z.infer<typeof Onward>;

/** A card with a choice. */
export const Question = z.strictObject({
  ask: Text.max(160),
  help: Text.max(300).optional(),
  choices: z
    .array(z.strictObject({ text: Text.max(80), to: ContentId }))
    .min(2)
    .max(5),
});
export type Question = z.infer<typeof Question>;

/** A card that says what to do. Every list may be short; none may be empty. */
export const End = z.strictObject({
  title: Text.max(80),
  do: z.array(Advice).min(1).max(6).describe('what to do now, in order'),
  decides: z.array(Advice).min(1).max(3).describe('who decides'),
  tell: z.array(Advice).min(1).max(4).describe('who is to be told'),
  document: z.array(Advice).min(1).max(5).describe('what to write down'),
  by: z.array(Advice).min(1).max(3).describe('by when; where there is no limit, say so'),
  onward: z.array(Onward).max(4).optional().default([]).describe('what to go on to'),
});
export type End = z.infer<typeof End>;

/** A guided choice of two to five cards (`knowledge/paths/*.yaml`). */
export const Path = z.strictObject({
  ...contentHead,
  danger: z
    .boolean()
    .optional()
    .default(false)
    .describe('true: the emergency numbers stand first on every card'),
  always: z
    .strictObject({ to: ContentId, text: Text.max(40) })
    .optional()
    .describe('an end that every card leads to by one tap, as the report of concern'),
  start: ContentId,
  questions: z.record(ContentId, Question),
  ends: z.record(ContentId, End),
});
export type Path = z.infer<typeof Path>;
