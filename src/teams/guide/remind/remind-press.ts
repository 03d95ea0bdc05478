import { z } from 'zod';
import { PERIODS } from '../../../guidance/checklists/period.ts';
import { ContentId } from '../../../guidance/content/content-fields.ts';
import { ScheduleId, STEPS } from '../../../reminders/draft/plan-draft.ts';
import { LONGEST_PLAN, PLAN_FIELD, WORDS_FIELD } from './plan-field.ts';

/** What a client sends for a field: perhaps nothing, perhaps more than the field takes. */
const field = (most: number) => z.string().max(most).optional();
const page = z.int().min(0).max(10_000).optional();
/** What every button on a card of a draft comes with. */
const carried = {
  draft: ScheduleId,
  [PLAN_FIELD]: field(LONGEST_PLAN),
  [WORDS_FIELD]: field(5_000),
};
const time = { typed: field(500), quick: field(20), day: field(40), time: field(20) };
const target = { id: ScheduleId, revision: z.int().min(0) };

/** What the buttons of the reminders send, with what is filled in beside them. */
export const RemindPress = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal(['remind.menu', 'remind.new', 'remind.form', 'remind.ready']) }),
  z.object({ verb: z.literal('remind.pick'), ready: ContentId.max(80) }),
  z.object({
    verb: z.literal('remind.fill'),
    ready: ContentId.max(80),
    start: field(40),
    time: field(20),
    weekday: field(2),
    every: field(2),
  }),
  z.object({ verb: z.literal('remind.list'), page }),
  z.object({
    verb: z.literal('remind.results'),
    period: z.enum(PERIODS).optional(),
    unit: field(100),
    page,
  }),

  z.object({ verb: z.literal('remind.step'), to: z.enum(STEPS), ...carried }),
  z.object({ verb: z.literal('remind.what'), checklist: field(100), ...carried }),
  z.object({ verb: z.literal('remind.who'), who: field(1_100), within: field(100), ...carried }),
  z.object({
    verb: z.literal('remind.people'),
    to: z.enum(['find', 'more', 'done']),
    /** The one that is shown, and what was looked for on it. */
    page: z.int().min(0).max(1_000),
    sought: z.string().max(100),
    chosen: field(20_000),
    find: field(200),
    ...carried,
  }),
  z.object({ verb: z.literal('remind.when'), ...time, ...carried }),
  z.object({
    verb: z.literal('remind.said'),
    checklist: field(100),
    who: field(1_100),
    within: field(100),
    ...time,
    ...carried,
  }),
  z.object({ verb: z.literal(['remind.confirm', 'remind.drop']), ...carried }),

  z.object({ verb: z.literal(['remind.open', 'remind.askEnd', 'remind.csv']), id: ScheduleId }),
  z.object({
    verb: z.literal(['remind.pause', 'remind.resume', 'remind.end', 'remind.edit', 'remind.copy']),
    ...target,
  }),
  z.object({ verb: z.literal('remind.nudge'), id: ScheduleId, occasion: ScheduleId }),
]);
export type RemindPress = z.infer<typeof RemindPress>;
export type DraftPress = Extract<RemindPress, { draft: string }>;
