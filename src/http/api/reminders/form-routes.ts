import { z } from 'zod';
import { ContentId } from '../../../guidance/content/content-fields.ts';
import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import { fillReadyMade, startAsked } from '../../../reminders/ready/fill-ready-made.ts';
import { QUICK, readTime } from '../../../reminders/recurrence/read-when.ts';
import { type Audience, LONGEST_TEXT, ROLES } from '../../../reminders/reminder.ts';
import type { ReminderForm } from '../../../tab/api/reminders.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';
import { draftOf } from './draft-input.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem, wrongField } from './reminder-problem.ts';

/** More than work with children in all of Stockholm. */
const MOST_PEOPLE = 5_000;

/** What a reminder can be made of, and one that is ready-made as it stands in the form. */
export function formRoutes(parts: ReminderParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders/form',
      access: 'everybody',
      input: z.object({}),
      async handle({ caller }) {
        return { json: await choices(caller, parts) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/reminders/ready',
      access: 'everybody',
      input: z.object({
        id: ContentId,
        start: z.iso.date().optional(),
        time: z.string().max(20).default(''),
      }),
      async handle({ caller, input: { id, start, time } }) {
        const ready = parts.ready().find((one) => one.id === id);
        if (ready === undefined) return reminderProblem('readyGone');
        const clock = time.trim() === '' ? ready.rule.time : readTime(time);
        if (clock === null) return wrongField('time', reminderTexts.when.badTime);
        const today = todayInStockholm(new Date(parts.now()));
        const filled = fillReadyMade(
          ready,
          { time: clock, ...(start === undefined ? {} : { start }) },
          today,
        );
        if (filled === null)
          return wrongField('start', tabReminderTexts.problems.start(startAsked(ready) ?? ''));
        return { json: draftOf({ ...filled, who: await suggested(ready, caller, parts) }, ready.id) };
      },
    }),
  ];
}

async function choices(caller: Caller, { store, lists, ready }: ReminderParts): Promise<ReminderForm> {
  const { form } = tabReminderTexts;
  const others = caller.isManager
    ? {
        units: (await store.people.units()).map(({ unit }) => unit),
        roles: ROLES.map((role) => ({ id: role, title: reminderTexts.roles[role] })),
        shared: (await store.conversations.shared()).flatMap(({ id, name }) =>
          name === null ? [] : [{ id, title: name }],
        ),
        people: (await store.people.list(MOST_PEOPLE)).map(({ id, name }) => ({
          id,
          title: name ?? form.unnamed,
        })),
      }
    : { units: [], roles: [], shared: [], people: [] };
  return {
    lists: [...lists().values()].map(({ id, title }) => ({ id, title })),
    ready: ready().map((one) => ({
      id: one.id,
      title: one.title,
      intro: one.intro,
      start: startAsked(one),
      time: one.rule.time,
    })),
    quick: QUICK.map((id) => ({ id, title: reminderTexts.when.choices[id] })),
    ...others,
    longestText: LONGEST_TEXT,
    hasChat: (await store.conversations.personalOf(caller.id)) !== null,
  };
}

/** Who it is suggested for, as far as that can be told: a place in Teams and people are for whoever makes it to choose. */
async function suggested(
  { to }: ReadyMade,
  caller: Caller,
  { store }: ReminderParts,
): Promise<Audience | null> {
  if (to === 'me' || !caller.isManager) return { kind: 'me' };
  const unit = (await store.people.get(caller.id))?.unit ?? null;
  if (to === 'unit') return unit === null ? null : { kind: 'unit', unit };
  const role = ROLES.find((one) => one === to);
  return role === undefined ? null : { kind: 'role', role, ...(unit === null ? {} : { unit }) };
}
