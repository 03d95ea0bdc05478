import { z } from 'zod';
import { Citations, ContentId, contentHead, Demand, Text } from '../content/content-fields.ts';

/** Characters; as long as a reminder may be. */
const Words = Text.max(500);
const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'must be a time such as 09:00' });
const Weekday = z.int().min(1).max(7).describe('1 is Monday');
const Start = Text.max(80).describe('what the day is that it is counted from, as a heading');

const Part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checklist'),
    id: ContentId.describe('the checklist to tick'),
    text: Words.optional().describe('a few words before it'),
  }),
  z.strictObject({ kind: z.literal('text'), text: Words }),
]);

const when = {
  time: Time.optional().default('09:00'),
  move: z.enum(['next', 'previous']).optional().default('next').describe('where to move from a day off'),
};

/** When it comes, as far as it can be said beforehand: the first day is left open, and all else is a suggestion. */
export const RuleTemplate = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekly'),
    every: z
      .array(z.int().min(1).max(52))
      .min(1)
      .max(4)
      .describe('1: each week, 2: every other; several to choose from, the suggested one first'),
    weekday: Weekday,
    start: Start.optional().describe('asked for when it is named here; left out = it begins at once'),
    ...when,
  }),
  z.strictObject({
    kind: z.literal('monthly'),
    every: z.int().min(1).max(24).describe('3: each quarter'),
    on: z.union([
      z.strictObject({ day: z.int().min(1).max(31) }),
      z.strictObject({
        nth: z.union([z.int().min(1).max(4), z.literal(-1)]).describe('-1 is the last one of the month'),
        weekday: Weekday,
      }),
    ]),
    ...when,
  }),
  z.strictObject({
    kind: z.literal('yearly'),
    days: z
      .array(z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }))
      .min(1)
      .max(12),
    ...when,
  }),
  z.strictObject({
    kind: z.literal('around'),
    start: Start,
    offsets: z
      .array(
        z.strictObject({
          months: z.int().min(-24).max(24).optional().default(0),
          days: z.int().min(-400).max(400).optional().default(0),
        }),
      )
      .min(1)
      .max(24),
    ...when,
  }),
]);
export type RuleTemplate = z.infer<typeof RuleTemplate>;

/** A reminder that is ready to be sent as it is, once it is said when and to whom (`knowledge/schedules/*.yaml`). */
export const ReadyMade = z.strictObject({
  ...contentHead,
  why: Text.max(260).describe('why to be reminded this often, and what says so'),
  demand: Demand,
  sources: Citations,
  content: z.discriminatedUnion('kind', [
    ...Part.options,
    z.strictObject({
      kind: z.literal('series'),
      parts: z.array(Part).min(2).max(24).describe('one for each time; with the last one it ends'),
    }),
  ]),
  rule: RuleTemplate,
  to: z
    .enum(['me', 'people', 'channel', 'members', 'unit', 'chef', 'familjebehandlare', 'socialsekreterare'])
    .describe('who it is suggested for: oneself, a place in Teams, a unit, or a role'),
});
export type ReadyMade = z.infer<typeof ReadyMade>;
