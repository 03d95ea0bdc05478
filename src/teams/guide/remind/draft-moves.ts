import { type Draft, type PlanDraft, stepOf } from '../../../reminders/draft/plan-draft.ts';
import { readWhen } from '../../../reminders/recurrence/read-when.ts';
import { LONGEST_TEXT } from '../../../reminders/reminder.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { KEEP, NO_LIST } from '../../cards/remind/what-card.ts';
import type { GuideResult } from '../guide.ts';
import type { SecondLook } from '../second-look.ts';
import type { DraftRun, ShowDraft, ShownExtras } from './draft-views.ts';
import { chosenAfter, peopleHere, peoplePage } from './people-page.ts';
import type { RemindParts } from './remind-parts.ts';
import type { DraftPress } from './remind-press.ts';
import { readChoice } from './who-choices.ts';

const { lines } = reminderTexts;

/** As many as an audience may be, and in characters as long as fits in what a card carries. */
const MOST_CHOSEN = 200;
const LONGEST_IDS = 9_000;

export type FieldPress = Extract<
  DraftPress,
  { verb: 'remind.what' | 'remind.who' | 'remind.people' | 'remind.when' }
>;

/** Takes in what was filled in on a step, and shows the next; the same step again when something is not right. */
export interface DraftMoves {
  take(run: DraftRun, press: FieldPress): Promise<GuideResult>;
  /** Goes to the first step that is not said yet, or to the preview. */
  onward(run: DraftRun, extras?: ShownExtras): Promise<GuideResult>;
  /** @returns a line to say when words may not be kept; null when they may */
  screened(words: string, run: DraftRun): string | null;
}

export function createDraftMoves(parts: RemindParts, show: ShowDraft, look: SecondLook): DraftMoves {
  const planned = (run: DraftRun, change: Partial<PlanDraft>, words = run.draft.words): DraftRun => {
    const draft: Draft = { plan: { ...run.draft.plan, ...change }, words };
    return { ...run, draft };
  };

  const onward = (run: DraftRun, extras: ShownExtras = {}) => {
    const { who, what } = run.draft.plan;
    // Whoever can only remind themselves is not asked whom.
    const said =
      who === undefined && what !== undefined && !run.asker.isManager
        ? planned(run, { who: { kind: 'me' } })
        : run;
    return show(said, stepOf(said.draft.plan), extras);
  };

  const screened: DraftMoves['screened'] = (words, { context, draft }) => {
    if (words.length > LONGEST_TEXT) return lines.tooLong(LONGEST_TEXT);
    if (words === '') return null;
    const { verdict } = look(words, `${context.conversation} ${draft.plan.id}`);
    if (verdict === 'stop') return lines.personal;
    return verdict === 'ask' ? lines.perhapsPersonal : null;
  };

  const takeWhat = (run: DraftRun, checklist: string, typed: string): Promise<GuideResult> | GuideResult => {
    const words = typed.trim();
    const { what, ready, ...plan } = run.draft.plan;
    if (checklist === KEEP && what?.kind === 'kept') return onward(planned(run, {}, ''));
    const line = screened(words, run);
    if (line !== null) return { line };
    const isList = checklist !== '' && checklist !== NO_LIST && checklist !== KEEP;
    if (isList && !parts.lists.has(checklist)) return show(run, 'what', { notices: [lines.listGone] });
    if (!isList && words === '') return show(run, 'what', { notices: [lines.empty] });
    const next = isList ? ({ kind: 'checklist', id: checklist } as const) : ({ kind: 'text' } as const);
    const isSame =
      words === run.draft.words &&
      what?.kind === next.kind &&
      (!isList || ('id' in what && what.id === checklist));
    // What is changed is not the ready-made one any more, and is not called as it.
    const named = isSame && ready !== undefined ? { ready } : {};
    return onward({ ...run, draft: { plan: { ...plan, ...named, what: next }, words } });
  };

  const takePeople = async (
    run: DraftRun,
    { to, page, sought, chosen = '', find = '' }: Extract<FieldPress, { verb: 'remind.people' }>,
  ): Promise<GuideResult> => {
    if (!run.asker.isManager) return { line: lines.managersOnly };
    const { who } = run.draft.plan;
    const before = who?.kind === 'people' ? who.ids : [];
    const all = await peopleHere(run.context, parts).catch(() => []);
    const shown = peoplePage(all, { chosen: before, page, sought });
    const known = new Set(all.map(({ id }) => id));
    const ids = chosenAfter(
      shown,
      chosen.split(',').filter((id) => known.has(id)),
    );
    if (ids.length > MOST_CHOSEN || ids.join().length > LONGEST_IDS)
      return show(run, 'people', { notices: [reminderTexts.people.tooMany(MOST_CHOSEN)] });
    const { who: _, ...plan } = run.draft.plan;
    const kept: DraftRun = {
      ...run,
      draft: { ...run.draft, plan: ids.length === 0 ? plan : { ...plan, who: { kind: 'people', ids } } },
    };
    if (to === 'done')
      return ids.length === 0 ? show(kept, 'people', { notices: [lines.whoFirst] }) : onward(kept);
    const at = to === 'find' ? { page: 0, sought: find.trim().slice(0, 100) } : { page: page + 1, sought };
    return show(kept, 'people', { people: { chosen: ids, ...at } });
  };

  return {
    onward,
    screened,
    async take(run, press) {
      switch (press.verb) {
        case 'remind.what':
          return takeWhat(run, press.checklist ?? '', press.words ?? '');
        case 'remind.who': {
          const who = readChoice(press.who ?? '', press.within ?? '');
          if (who === 'people') return show(run, 'people');
          return who === null
            ? show(run, 'who', { notices: [lines.whoFirst] })
            : onward(planned(run, { who }));
        }
        case 'remind.people':
          return takePeople(run, press);
        case 'remind.when': {
          const read = readWhen(press, run.context.today);
          return 'problem' in read
            ? show(run, 'when', { when: press, notices: [read.problem] })
            : onward(planned(run, { when: read.when }));
        }
      }
    },
  };
}
