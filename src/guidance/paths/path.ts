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
  do: z.array(Advice).min(1).max(6).describe('vad du gör nu, i ordning'),
  decides: z.array(Advice).min(1).max(3).describe('vem som bestämmer'),
  tell: z.array(Advice).min(1).max(4).describe('vem som ska få veta'),
  document: z.array(Advice).min(1).max(5).describe('vad som ska dokumenteras'),
  by: z.array(Advice).min(1).max(3).describe('när det senast ska vara gjort; finns ingen gräns, säg det'),
  then: z.array(Onward).max(4).optional().default([]).describe('vad man kan gå vidare till'),
});
export type End = z.infer<typeof End>;

/** A guided choice of two to five cards (`knowledge/paths/*.yaml`). */
export const Path = z.strictObject({
  ...contentHead,
  danger: z
    .boolean()
    .optional()
    .default(false)
    .describe('true: 112 och socialjouren står överst på varje kort'),
  always: z
    .strictObject({ to: ContentId, text: Text.max(40) })
    .optional()
    .describe('ett slut som nås med ett tryck från varje kort, t.ex. orosanmälan'),
  start: ContentId,
  questions: z.record(ContentId, Question),
  ends: z.record(ContentId, End),
});
export type Path = z.infer<typeof Path>;
