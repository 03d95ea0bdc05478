import { changeSchedule, type ScheduleChanges } from '../../../reminders/change-schedule.ts';
import { type Draft, originalOf } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideResult } from '../guide.ts';
import { createSecondLook } from '../second-look.ts';
import { confirmDraft } from './confirm-draft.ts';
import { createDraftMoves, type DraftMoves } from './draft-moves.ts';
import { draftOf, newDraft } from './draft-start.ts';
import { createDraftViews, type DraftRun, type ShowDraft } from './draft-views.ts';
import { peopleHere } from './people-page.ts';
import { type RequestWords, readRequest } from './read-request.ts';
import { createReadyFlow, type ReadyFields } from './ready-flow.ts';
import type { RemindParts } from './remind-parts.ts';
import { createRemindPlaces, type RemindPlaces } from './remind-place.ts';
import { type Asked, createScheduleDesk, type ScheduleDesk } from './schedule-desk.ts';

/** What presses and typed words both lead to. */
export interface RemindWork {
  readonly places: RemindPlaces;
  readonly desk: ScheduleDesk;
  readonly show: ShowDraft;
  readonly moves: DraftMoves;
  /** A draft with who has it in front of them and what it changes, as that is now. */
  runOf(draft: Draft, asked: Asked): Promise<DraftRun>;
  wordsFor(asked: Asked): Promise<RequestWords>;
  /** @param step what is shown first */
  begin(asked: Asked, step?: 'what' | 'form'): Promise<GuideResult>;
  /** What is said in one go leads as far as it says: often straight to the preview. */
  request(text: string, asked: Asked): Promise<GuideResult>;
  /** @param fields what was filled in; null to show it first */
  ready(id: string, fields: ReadyFields | null, asked: Asked): Promise<GuideResult>;
  edit(id: string, copies: boolean, asked: Asked): Promise<GuideResult>;
  confirm(run: DraftRun): Promise<GuideResult>;
  drop(run: DraftRun): GuideResult;
}

const { lines } = reminderTexts;

export function createRemindWork(parts: RemindParts): RemindWork {
  const places = createRemindPlaces(parts.now);
  const changes = (): ScheduleChanges | null => {
    const daysOff = parts.daysOff();
    return daysOff === null
      ? null
      : changeSchedule({ ...parts.store, now: parts.now, daysOff, lateMs: parts.lateMs });
  };
  const show = createDraftViews(parts, places);
  const moves = createDraftMoves(parts, show, createSecondLook(parts.screen));
  const desk = createScheduleDesk(parts, places, changes);
  const readyFlow = createReadyFlow(parts, places);

  const runOf: RemindWork['runOf'] = async (draft, { asker, context }) => {
    const id = originalOf(draft.plan);
    return { draft, asker, context, original: id === null ? null : await parts.store.schedules.get(id) };
  };

  const wordsFor: RemindWork['wordsFor'] = async ({ asker, context }) => {
    // Others than managers have nobody to choose among; who else is known is not told.
    const people = asker.isManager ? await peopleHere(context, parts).catch(() => []) : [];
    const said = (await parts.store.people.units()).map(({ unit }) => unit);
    const units = [...new Set([...said, ...(context.answerer?.units ?? [])])];
    const here = context.scope === 'personal' ? null : withoutThread(context.conversation);
    return { units, people, here, lists: [...parts.lists.values()], ready: parts.ready };
  };

  const onward = async (
    draft: Draft | GuideResult,
    asked: Asked,
    notices: readonly string[] = [],
  ): Promise<GuideResult> => {
    if (!('plan' in draft)) return draft;
    const run = await runOf(draft, asked);
    const line = draft.plan.ready === undefined ? moves.screened(draft.words, run) : null;
    return line === null ? moves.onward(run, { notices }) : { line };
  };

  return {
    places,
    desk,
    show,
    moves,
    runOf,
    wordsFor,

    async begin(asked, step = 'what') {
      return show(await runOf(newDraft(parts.newId()), asked), step);
    },

    async request(text, asked) {
      const said = readRequest(text, asked.context.today, await wordsFor(asked));
      const { ready, problem } = said;
      const draft = ready === undefined ? newDraft(parts.newId(), said) : readyFlow.said(ready, said, asked);
      return onward(draft, asked, problem === undefined ? [] : [problem]);
    },

    async ready(id, fields, asked) {
      const ready = parts.ready.find((one) => one.id === id);
      if (ready === undefined) return { line: lines.readyGone };
      return fields === null
        ? readyFlow.show(ready, asked)
        : onward(readyFlow.fill(ready, fields, asked), asked);
    },

    async edit(id, copies, asked) {
      const schedule = await desk.find(id, asked);
      if ('line' in schedule) return schedule;
      if (!copies && schedule.state === 'cancelled') return desk.open(id, asked);
      const draft = draftOf(schedule, copies ? { id: parts.newId() } : null);
      return draft === null ? desk.open(id, asked) : show(await runOf(draft, asked), 'preview');
    },

    confirm: (run) =>
      confirmDraft(run, {
        parts,
        show,
        changes,
        open: (id, { asker, context }, said) => desk.open(id, { asker, context }, said),
      }),

    drop({ draft, context }) {
      places.forget(context);
      return { line: droppedLine(draft), isLast: true };
    },
  };
}

/** What to say of a reminder that comes to nothing. */
export function droppedLine({ plan }: Draft): string {
  return plan.changes === undefined ? reminderTexts.dropped : reminderTexts.unchanged;
}
