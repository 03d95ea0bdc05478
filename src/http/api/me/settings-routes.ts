import { z } from 'zod';
import { hoursOf } from '../../../reminders/first-working-moment.ts';
import { USUAL_HOURS, WorkingHours } from '../../../reminders/recurrence/working-hours.ts';
import { ROLES } from '../../../reminders/reminder.ts';
import type { Conversations } from '../../../store/conversations.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { People } from '../../../store/people.ts';
import type { SettingsReply } from '../../../tab/api/settings.ts';
import { LANGUAGES, readLanguage } from '../../../texts/language.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';

export interface SettingsParts {
  readonly people: Pick<People, 'get' | 'seen' | 'say'>;
  readonly conversations: Pick<Conversations, 'personalOf' | 'setUnit'>;
  readonly optOuts: Pick<OptOuts, 'add' | 'remove' | 'of'>;
  /** The districts there are. */
  readonly units: () => readonly string[];
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

const Settings = z.object({
  language: z.enum(LANGUAGES).nullable(),
  unit: z.string().max(100).nullable(),
  role: z.enum(ROLES).nullable(),
  // What is wrong with hours is told in words of our own.
  hours: z.unknown(),
});

/** What somebody has said of themselves: to see and to change. */
export function settingsRoutes(parts: SettingsParts): readonly ApiRoute[] {
  const { people, conversations, optOuts, now } = parts;
  const view = async ({ id }: Caller): Promise<SettingsReply> => {
    const person = await people.get(id);
    return {
      language: readLanguage(person?.language),
      unit: person?.unit ?? null,
      units: parts.units(),
      role: person?.role ?? null,
      roles: ROLES,
      hours: hoursOf(person?.hours),
      stopped: await optOuts.of(id),
    };
  };
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/settings',
      access: 'everybody',
      input: z.object({}),
      handle: async ({ caller }) => ({ json: await view(caller) }),
    }),
    defineRoute({
      method: 'put',
      path: '/api/tab/settings',
      access: 'everybody',
      input: Settings,
      async handle({ caller, input: { language, unit, role, ...given } }): Promise<ApiReply> {
        const { badHours, badUnit } = ownDataTexts.settings;
        const hours = WorkingHours.safeParse(given.hours).data;
        if (hours === undefined) return wrong('bad_hours', badHours);
        const before = await people.get(caller.id);
        // One that is not there any more may stay.
        const isKnown = unit === null || unit === before?.unit || parts.units().includes(unit);
        if (!isKnown) return wrong('bad_unit', badUnit);
        const { id, name, tenant } = caller;
        // Only somebody who is known can say something of themselves.
        await people.seen({ id, name, account: null, tenant }, now());
        await people.say(id, { language, unit, role, hours: isUsual(hours) ? null : hours });
        const chat = await conversations.personalOf(id);
        // Answers in the chat go by what is known of it.
        if (chat !== null) await conversations.setUnit(chat.id, unit);
        return { json: await view(caller) };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/tab/stopped',
      access: 'everybody',
      input: z.object({ lineage: z.string().min(1).max(100).nullable(), isStopped: z.boolean() }),
      async handle({ caller, input: { lineage, isStopped } }) {
        if (isStopped) await optOuts.add(caller.id, lineage, now());
        else await optOuts.remove(caller.id, lineage);
        return { json: await view(caller) };
      },
    }),
  ];
}

function wrong(code: string, message: string): ApiReply {
  return { problem: { status: 422, code, message } };
}

function isUsual({ days, from, to }: WorkingHours): boolean {
  return days.join() === USUAL_HOURS.days.join() && from === USUAL_HOURS.from && to === USUAL_HOURS.to;
}
