import { z } from 'zod';
import type {
  AcknowledgementRow,
  AuditRow,
  ConversationRow,
  DeliveryRow,
  OccasionRow,
  OptOutRow,
  PersonRow,
  QuestionRow,
  ScheduleRow,
  Tables,
} from '../sql/tables.ts';
import { Count, Json, Key, Maybe, MaybeTime, Text, Time, YesNo } from './backup-fields.ts';

export const PersonLine: z.ZodType<PersonRow> & z.ZodObject = z.strictObject({
  id: Key,
  name: Maybe,
  account: Maybe,
  tenant: Maybe,
  unit: Maybe,
  role: Maybe,
  hours: Json.nullable(),
  language: Maybe.default(null),
  seen_at: Time,
});

export const ConversationLine: z.ZodType<ConversationRow> & z.ZodObject = z.strictObject({
  id: Key,
  scope: z.enum(['personal', 'group', 'channel']),
  channel: Text,
  service_url: Text,
  bot: Text,
  tenant: Maybe,
  person: Maybe,
  team: Maybe,
  name: Maybe,
  unit: Maybe,
  state: z.enum(['active', 'removed', 'blocked', 'gone']),
  seen_at: Time,
  state_at: Time,
});

export const WelcomeLine: z.ZodType<Tables['welcome']> & z.ZodObject = z.strictObject({
  conversation: Key,
  at: Time,
});

export const ScheduleLine: z.ZodType<ScheduleRow> & z.ZodObject = z.strictObject({
  id: Key,
  lineage: Key,
  title: Text,
  content: Json,
  audience: Json,
  rule: Json,
  state: z.enum(['active', 'paused', 'cancelled', 'done']),
  owner: Maybe,
  owner_name: Maybe,
  made_in: Maybe,
  next_at: MaybeTime,
  occasions: Count,
  late_ms: Count,
  revision: Count,
  created_at: Time,
  changed_at: Time,
});

export const OccasionLine: z.ZodType<OccasionRow> & z.ZodObject = z.strictObject({
  id: Key,
  schedule: Key,
  number: Count,
  due_at: Time,
  opened_at: Time,
  state: z.enum(['open', 'missed', 'cancelled']),
  nudged_at: MaybeTime,
});

export const DeliveryLine: z.ZodType<DeliveryRow> & z.ZodObject = z.strictObject({
  id: Key,
  occasion: Key,
  schedule: Key,
  person: Maybe,
  conversation: Maybe,
  state: z.enum(['waiting', 'sending', 'interrupted', 'sent', 'failed', 'skipped']),
  round: Count,
  attempts: Count,
  not_before: Time,
  expires_at: Time,
  last_status: z.int().nullable(),
  code: Maybe,
  uncertain: YesNo,
  message: Maybe,
  sent_at: MaybeTime,
  failed_at: MaybeTime,
  acknowledged_at: MaybeTime,
  completed_at: MaybeTime,
  claimed_by: Maybe,
  claimed_until: MaybeTime,
});

export const AcknowledgementLine: z.ZodType<AcknowledgementRow> & z.ZodObject = z.strictObject({
  delivery: Key,
  person: Key,
  at: Time,
  completed_at: MaybeTime,
});

export const OptOutLine: z.ZodType<OptOutRow> & z.ZodObject = z.strictObject({
  person: Key,
  lineage: Text,
  at: Time,
});

export const AuditLine: z.ZodType<AuditRow> & z.ZodObject = z.strictObject({
  id: Key,
  at: Time,
  actor: Text,
  action: Text,
  target: Text,
  fields: Text,
});

export const CountLine: z.ZodType<Tables['participation_count']> & z.ZodObject = z.strictObject({
  line: Json,
  answers: Count,
});

export const RunLine: z.ZodType<Tables['counted_run']> & z.ZodObject = z.strictObject({
  run: Key,
  day: Text,
});

export const QuestionLine: z.ZodType<QuestionRow> & z.ZodObject = z.strictObject({
  key: Text,
  question: Text,
  first: Text,
  last: Text,
  count: Count,
});
