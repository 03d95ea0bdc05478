import { z } from 'zod';
import { ContentId } from '../../guidance/content/content-fields.ts';
import { isNameOf } from '../../guidance/content/find-by-name.ts';
import type { DaysOff } from '../../guidance/deadlines/days-off.ts';
import type { Deadline } from '../../guidance/deadlines/deadline.ts';
import { readDay } from '../../guidance/deadlines/read-day.ts';
import { readDeadlineRequest } from '../../guidance/deadlines/read-deadline-request.ts';
import { reckonDeadline } from '../../guidance/deadlines/reckon-deadline.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { deadlineCardTexts } from '../../texts/deadline-cards.ts';
import { deadlineTexts } from '../../texts/deadlines.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import { talkTexts } from '../../texts/talk.ts';
import { deadlineCard } from '../cards/guide/deadline-card.ts';
import { deadlineDayCard } from '../cards/guide/deadline-day-card.ts';
import { deadlineMenuCard } from '../cards/guide/deadline-menu-card.ts';
import type { Guide, GuideContext, GuideResult } from './guide.ts';
import { createRunMemory } from './run-memory.ts';

export interface DeadlineGuideParts {
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly sources: SourceRegister;
  /** Weekends and holidays; null until they have been loaded. */
  readonly daysOff: () => DaysOff | null;
  /** The address that people reach the program at, without a final slash; null when it has none. */
  readonly publicUrl: string | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

const DeadlineAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('deadline.menu') }),
  z.object({ verb: z.literal('deadline.open'), id: ContentId }),
  // A client may send an empty field, or what somebody typed where there is no calendar to choose in.
  z.object({ verb: z.literal('deadline.reckon'), id: ContentId, day: z.string().max(40).optional() }),
]);

/** Time limits in the chat. Nothing is kept but which one was asked about last, for a day typed on its own. */
export function createDeadlineGuide(parts: DeadlineGuideParts): Guide {
  const all = [...parts.deadlines.values()];
  const asked = createRunMemory<string>(parts.now);

  const reckon = (
    deadline: Deadline,
    text: string,
    { conversation, unit, today }: GuideContext,
  ): GuideResult => {
    const read = readDay(text, today);
    asked.keep(conversation, { id: 'asked', revision: 0, state: deadline.id });
    if (!read.found) {
      const problem = read.problem === 'no_such_day' ? deadlineTexts.noSuchDay(read.written) : null;
      return { card: deadlineDayCard(deadline, { day: today, problem, sources: parts.sources, today }) };
    }
    const daysOff = parts.daysOff();
    if (daysOff === null) return { line: deadlineCardTexts.starting };
    const reckoning = reckonDeadline(deadline, read.day, { unit, today, daysOff });
    const { sources, publicUrl } = parts;
    return { card: deadlineCard({ reckoning, assumed: read.assumed, sources, today, publicUrl }) };
  };
  const byId = (id: string, day: string, context: GuideContext): GuideResult => {
    const deadline = parts.deadlines.get(id);
    return deadline === undefined ? { line: guidanceTexts.gone } : reckon(deadline, day, context);
  };

  return {
    name: 'deadline',
    commands: [
      'tidsfrist',
      'tidsfrister',
      'tidsfristen',
      'tidsgräns',
      'tidsgränser',
      'frist',
      'sista dag',
      'deadline',
    ],
    names: (words) => isNameOf(all, words),
    open(rest, context) {
      if (rest === '') return { card: deadlineMenuCard(all) };
      const { deadline, maybe } = readDeadlineRequest(rest, all, context.today);
      if (deadline !== null) return reckon(deadline, rest, context);
      return { card: maybe.length === 0 ? deadlineMenuCard(all) : deadlineMenuCard(maybe, true) };
    },
    press(payload, context) {
      const parsed = DeadlineAction.safeParse(payload);
      if (!parsed.success) return null;
      const action = parsed.data;
      switch (action.verb) {
        case 'deadline.menu':
          return { card: deadlineMenuCard(all) };
        case 'deadline.open':
          return byId(action.id, '', context);
        case 'deadline.reckon':
          return byId(action.id, action.day ?? '', context);
      }
    },
    typed(text, context) {
      const last = asked.latest(context.conversation)?.state;
      const read = readDay(text, context.today);
      // A day and nothing else: "3 november", "i måndags". A question that happens to hold a day is a question.
      const isDay = read.found
        ? read.rest.replace(/[\s.!]+/gu, '') === ''
        : read.problem === 'no_such_day' && read.written.length >= text.length - 1;
      return last === undefined || !isDay ? null : byId(last, text, context);
    },
    end: ({ conversation }) => (asked.forgetAll(conversation) ? talkTexts.ended.deadline : null),
  };
}
