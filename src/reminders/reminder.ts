import { z } from 'zod';
import { ContentId } from '../guidance/content/content-fields.ts';

/** Characters; a reminder is read on a phone, between two visits. */
export const LONGEST_TEXT = 500;

const Text = z.string().trim().min(1).max(LONGEST_TEXT);
const Part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist'), id: ContentId, text: Text.optional() }),
  z.strictObject({ kind: z.literal('text'), text: Text }),
]);
export type ReminderPart = z.infer<typeof Part>;

/** What is sent: a checklist to tick, perhaps with some words, or words alone. A series has one part for each occasion. */
export const ReminderContent = z.discriminatedUnion('kind', [
  ...Part.options,
  z.strictObject({ kind: z.literal('series'), parts: z.array(Part).min(2).max(24) }),
]);
export type ReminderContent = z.infer<typeof ReminderContent>;

/** @param number of the occasion, from 0 */
export function partFor(content: ReminderContent, number: number): ReminderPart {
  if (content.kind !== 'series') return content;
  return content.parts[number % content.parts.length]!;
}

export const ROLES = ['socialsekreterare', 'familjebehandlare', 'chef', 'samordnare'] as const;
export type Role = (typeof ROLES)[number];

const conversation = z.string().min(1).max(1000);

/** Who a reminder goes to. Units and roles are what people have said of themselves. */
export const Audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('me') }),
  z.strictObject({ kind: z.literal('people'), ids: z.array(z.string().min(1).max(500)).min(1).max(200) }),
  /** One card in the channel or group itself. */
  z.strictObject({ kind: z.literal('channel'), conversation }),
  /** Each member of the team or group, in their own chat. */
  z.strictObject({ kind: z.literal('members'), conversation }),
  z.strictObject({ kind: z.literal('unit'), unit: z.string().min(1).max(100) }),
  z.strictObject({
    kind: z.literal('role'),
    role: z.enum(ROLES),
    unit: z.string().min(1).max(100).optional(),
  }),
]);
export type Audience = z.infer<typeof Audience>;
