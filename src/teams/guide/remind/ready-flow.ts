import { readDay } from '../../../guidance/deadlines/read-day.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import { whatOf } from '../../../reminders/draft/draft-content.ts';
import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { fillReadyMade, type ReadyChoices, startAsked } from '../../../reminders/ready/fill-ready-made.ts';
import { readTime } from '../../../reminders/recurrence/read-when.ts';
import { type Audience, ROLES } from '../../../reminders/reminder.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { readyStartCard } from '../../cards/remind/ready-start-card.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import type { Request } from './read-request.ts';
import type { RemindParts } from './remind-parts.ts';
import type { RemindPlaces } from './remind-place.ts';
import type { Asked } from './schedule-desk.ts';

const { ready: texts, when: whenTexts } = reminderTexts;

/** What is filled in on the card of a ready-made reminder. */
export interface ReadyFields {
  readonly start?: string | undefined;
  readonly time?: string | undefined;
  readonly weekday?: string | undefined;
  readonly every?: string | undefined;
}

/** The way from a ready-made reminder to a draft of one's own. */
export interface ReadyFlow {
  show(ready: ReadyMade, asked: Asked, start?: string, notices?: readonly string[]): GuideResult;
  /** @returns a card or line when something is missing or wrong */
  fill(ready: ReadyMade, fields: ReadyFields, asked: Asked): Draft | GuideResult;
  /** The same when it was named in one go, perhaps with who and when. */
  said(ready: ReadyMade, request: Request, asked: Asked): Draft | GuideResult;
}

export function createReadyFlow(
  { sources, newId }: Pick<RemindParts, 'sources' | 'newId'>,
  places: RemindPlaces,
): ReadyFlow {
  const show: ReadyFlow['show'] = (ready, { context }, start, notices = []) => {
    places.keep(context, { at: 'ready', id: ready.id });
    return { card: readyStartCard(ready, { sources, today: context.today, start }, notices) };
  };

  const filled = (
    ready: ReadyMade,
    choices: ReadyChoices,
    asked: Asked,
    request: Pick<Request, 'who' | 'when'> = {},
  ): Draft | GuideResult => {
    const one = fillReadyMade(ready, choices, asked.context.today);
    if (one === null) return show(ready, asked, '', [texts.start(startAsked(ready) ?? '')]);
    const who = request.who ?? suggested(ready, asked);
    const { what, words } = whatOf(one.content);
    const when = request.when ?? one.rule;
    return { plan: { id: newId(), ready: ready.id, what, when, ...(who === null ? {} : { who }) }, words };
  };

  return {
    show,
    fill(ready, { start = '', time = '', weekday, every }, asked) {
      const clock = time.trim() === '' ? ready.rule.time : readTime(time);
      if (clock === null) return show(ready, asked, start, [whenTexts.badTime]);
      const read = start.trim() === '' ? null : readDay(start, asked.context.today);
      if (read?.found === false) return show(ready, asked, '', [whenTexts.badDay]);
      const choices: ReadyChoices = {
        time: clock,
        ...(read === null ? {} : { start: read.day }),
        ...among(weekday, 1, 7, 'weekday'),
        ...(ready.rule.kind === 'weekly' && ready.rule.every.includes(Number(every))
          ? { every: Number(every) }
          : {}),
      };
      return filled(ready, choices, asked);
    },
    said(ready, { who, when }, asked) {
      const request = who === undefined ? {} : { who };
      // Where it is counted from a day, the day that was said is that one.
      if (startAsked(ready) !== null)
        return when !== undefined && when !== 'now' && when.kind === 'once'
          ? filled(ready, { start: when.day, time: when.time }, asked, request)
          : show(ready, asked);
      return filled(ready, {}, asked, { ...request, ...(when === undefined ? {} : { when }) });
    },
  };
}

function among(text: string | undefined, least: number, most: number, name: 'weekday') {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? { [name]: number } : {};
}

/** Who it is suggested for, as far as that can be told from here; others than managers can only have it themselves. */
function suggested({ to }: ReadyMade, { asker, context }: Asked): Audience | null {
  if (to === 'me' || !asker.isManager) return { kind: 'me' };
  if (to === 'channel' || to === 'members') return here(to, context);
  const { unit } = context;
  if (to === 'unit') return unit === null ? null : { kind: 'unit', unit };
  const role = ROLES.find((one) => one === to);
  if (role === undefined) return null;
  return { kind: 'role', role, ...(unit === null ? {} : { unit }) };
}

function here(kind: 'channel' | 'members', { conversation, scope }: GuideContext): Audience | null {
  return scope === 'personal' ? null : { kind, conversation: withoutThread(conversation) };
}
