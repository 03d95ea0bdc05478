import { changeSchedule, type ScheduleChanges } from '../../reminders/change-schedule.ts';
import { reminderTexts } from '../../texts/reminders.ts';
import { readyCard } from '../cards/remind/ready-card.ts';
import { remindMenuCard } from '../cards/remind/remind-menu-card.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';
import { baseConversation } from './remind/base-conversation.ts';
import { confirmDraft } from './remind/confirm-draft.ts';
import { originalOf } from './remind/draft-guard.ts';
import { createDraftMoves } from './remind/draft-moves.ts';
import { draftOf, newDraft, readyDraft } from './remind/draft-start.ts';
import { createDraftViews, type DraftRun } from './remind/draft-views.ts';
import { askerOf } from './remind/may-see.ts';
import { participationResults } from './remind/participation-results.ts';
import { peopleHere } from './remind/people-page.ts';
import { type Draft, readPlan } from './remind/plan-draft.ts';
import { type RequestWords, readRequest } from './remind/read-request.ts';
import type { RemindParts } from './remind/remind-parts.ts';
import { createRemindPlaces } from './remind/remind-place.ts';
import { type DraftPress, RemindPress } from './remind/remind-press.ts';
import { type Asked, createScheduleDesk } from './remind/schedule-desk.ts';
import { createTypedRemind } from './remind/typed-remind.ts';
import { createSecondLook } from './second-look.ts';

const { lines } = reminderTexts;

const RESULTS = [
  'resultat delaktighet',
  'resultat av delaktighet',
  'resultat om delaktighet',
  'delaktighetsresultat',
];
const LISTS = ['påminnelser', 'påminnelserna', 'mina påminnelser', 'alla påminnelser', 'paminnelser'];

/** Reminders in the chat, for whoever makes them: what, to whom and when, and how it went. */
export function createRemindGuide(parts: RemindParts): AnyGuide {
  const places = createRemindPlaces(parts.now);
  const changes = (): ScheduleChanges | null => {
    const daysOff = parts.daysOff();
    return daysOff === null ? null : changeSchedule({ ...parts.store, now: parts.now, daysOff });
  };
  const show = createDraftViews(parts, places);
  const moves = createDraftMoves(parts, show, createSecondLook(parts.screen));
  const desk = createScheduleDesk(parts, places, changes);
  const ask = async (context: GuideContext): Promise<Asked | null> =>
    context.speaker === null ? null : { asker: await askerOf(context.speaker, parts.managers), context };
  const nobody: GuideResult = { line: lines.nobody };

  /** A draft with who has it and what it changes, as that is now. */
  const runOf = async (draft: Draft, { asker, context }: Asked): Promise<DraftRun> => {
    const id = originalOf(draft.plan);
    return { draft, asker, context, original: id === null ? null : await parts.store.schedules.get(id) };
  };
  /** What a press comes with; where a client has lost it, what is remembered. */
  const carried = (press: DraftPress, context: GuideContext): Draft | null => {
    const place = places.get(context);
    const kept = place?.at === 'draft' && place.draft.plan.id === press.draft ? place.draft : null;
    if (press.plan === undefined || press.plan === '') return kept;
    const plan = readPlan(press.plan);
    return plan?.id === press.draft ? { plan, words: (press.words ?? '').trim() } : null;
  };

  const results = (asked: Asked, wanted: Parameters<typeof participationResults>[0] = {}) =>
    asked.asker.isManager
      ? participationResults(wanted, asked.context, parts)
      : { line: lines.resultsManagersOnly };

  const wordsFor =
    ({ asker, context }: Asked) =>
    async (): Promise<RequestWords> => {
      // Others than managers have nobody to choose among; who else is known is not told.
      const people = asker.isManager ? await peopleHere(context, parts).catch(() => []) : [];
      const said = (await parts.store.people.units()).map(({ unit }) => unit);
      const units = [...new Set([...said, ...(context.answerer?.units ?? [])])];
      const here = context.scope === 'personal' ? null : baseConversation(context.conversation);
      return { units, people, here, lists: [...parts.lists.values()], ready: parts.ready };
    };

  /** What is said in one go leads as far as it says: often straight to the preview. */
  const request = async (text: string, asked: Asked): Promise<GuideResult> => {
    const { today } = asked.context;
    const said = readRequest(text, today, await wordsFor(asked)());
    const { ready, problem } = said;
    const { isManager } = asked.asker;
    const draft =
      ready === undefined
        ? newDraft(parts.newId(), said)
        : readyDraft(parts.newId(), ready, said, { isManager, today });
    const run = await runOf(draft, asked);
    const line = moves.screened(draft.words, run);
    if (line !== null) return { line };
    return moves.onward(run, problem === undefined ? {} : { notices: [problem] });
  };

  const edit = async (id: string, copies: boolean, asked: Asked): Promise<GuideResult> => {
    const schedule = await desk.find(id, asked);
    if (schedule === null) return { line: lines.gone };
    if (!copies && schedule.state === 'cancelled') return desk.open(id, asked);
    const draft = draftOf(schedule, copies ? { id: parts.newId() } : null);
    return draft === null ? desk.open(id, asked) : show(await runOf(draft, asked), 'preview');
  };

  const confirm = (run: DraftRun) =>
    confirmDraft(run, {
      parts,
      show,
      changes,
      open: (id, { asker, context }, said) => desk.open(id, { asker, context }, said),
    });
  const drop = ({ draft, context }: Pick<DraftRun, 'draft' | 'context'>): GuideResult => {
    places.forget(context);
    return { line: draft.plan.changes === undefined ? reminderTexts.dropped : reminderTexts.unchanged };
  };

  const pressed = async (press: RemindPress, asked: Asked): Promise<GuideResult | null> => {
    const { asker, context } = asked;
    if ('draft' in press) {
      const draft = carried(press, context);
      if (draft === null) return null;
      const run = await runOf(draft, asked);
      switch (press.verb) {
        case 'remind.step':
          return show(run, press.to);
        case 'remind.confirm':
          return confirm(run);
        case 'remind.drop':
          return drop(run);
        default:
          return moves.take(run, press);
      }
    }
    switch (press.verb) {
      case 'remind.menu':
        return { card: remindMenuCard(asker.isManager) };
      case 'remind.new':
        return show(await runOf(newDraft(parts.newId()), asked), 'what');
      case 'remind.ready':
        return { card: readyCard(parts.ready) };
      case 'remind.pick': {
        const ready = parts.ready.find(({ id }) => id === press.ready);
        if (ready === undefined) return { line: lines.readyGone };
        const draft = readyDraft(
          parts.newId(),
          ready,
          {},
          { isManager: asker.isManager, today: context.today },
        );
        return moves.onward(await runOf(draft, asked));
      }
      case 'remind.list':
        return desk.list(press.page ?? 0, asked);
      case 'remind.results':
        return results(asked, press);
      case 'remind.open':
        return desk.open(press.id, asked);
      case 'remind.askEnd':
        return desk.askEnd(press.id, asked);
      case 'remind.csv':
        return desk.csv(press.id, asked);
      case 'remind.nudge':
        return desk.nudge(press.id, press.occasion, asked);
      case 'remind.edit':
      case 'remind.copy':
        return edit(press.id, press.verb === 'remind.copy', asked);
      case 'remind.pause':
        return desk.act('pause', press.id, press.revision, asked);
      case 'remind.resume':
        return desk.act('resume', press.id, press.revision, asked);
      case 'remind.end':
        return desk.act('end', press.id, press.revision, asked);
    }
  };

  const typed = createTypedRemind({ places, desk, moves, show, runOf, wordsFor, edit, confirm, drop });
  return {
    name: 'remind',
    commands: [...RESULTS, ...LISTS, 'påminn', 'påminnelse', 'paminn', 'ny påminnelse', 'färdiga upplägg'],
    owns: (text) => /^resultat(?:en)?[\s.!]*$/iu.test(text),
    async open(rest, context, command = '') {
      const asked = await ask(context);
      if (asked === null) return nobody;
      if (RESULTS.includes(command)) return results(asked);
      if (LISTS.includes(command)) return desk.list(0, asked);
      if (command === 'färdiga upplägg') return { card: readyCard(parts.ready) };
      if (command === 'ny påminnelse' && rest === '')
        return show(await runOf(newDraft(parts.newId()), asked), 'what');
      return rest === '' ? { card: remindMenuCard(asked.asker.isManager) } : request(rest, asked);
    },
    async press(payload, context) {
      const press = RemindPress.safeParse(payload).data;
      if (press === undefined) return null;
      const asked = await ask(context);
      return asked === null ? nobody : pressed(press, asked);
    },
    async typed(text, context) {
      const asked = await ask(context);
      if (asked === null) return null;
      return /^resultat(?:en)?[\s.!]*$/iu.test(text) ? results(asked) : typed(text, asked);
    },
  };
}
