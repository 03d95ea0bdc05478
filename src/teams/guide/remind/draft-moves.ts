import { stepOf } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import type { GuideResult } from '../guide.ts';
import type { SecondLook } from '../second-look.ts';
import { createDraftFields, type DraftFields, planned, type Said } from './draft-fields.ts';
import type { DraftRun, ShowDraft, ShownExtras } from './draft-views.ts';
import { chosenAfter, peopleHere, peoplePage } from './people-page.ts';
import type { RemindParts } from './remind-parts.ts';
import type { DraftPress } from './remind-press.ts';

/** As many as an audience may be, and in characters as long as fits in what a card carries. */
const MOST_CHOSEN = 200;
const LONGEST_IDS = 9_000;

export type FieldPress = Extract<
  DraftPress,
  { verb: 'remind.what' | 'remind.who' | 'remind.people' | 'remind.when' | 'remind.said' }
>;
type FormPress = Extract<FieldPress, { verb: 'remind.said' }>;

/** Takes in what was filled in on a step, and shows the next; the same step again when something is not right. */
export interface DraftMoves extends Pick<DraftFields, 'screened'> {
  take(run: DraftRun, press: FieldPress): Promise<GuideResult>;
  /** Goes to the first step that is not said yet, or to the preview. */
  onward(run: DraftRun, extras?: ShownExtras): Promise<GuideResult>;
}

export function createDraftMoves(parts: RemindParts, show: ShowDraft, look: SecondLook): DraftMoves {
  const fields = createDraftFields(parts, look);

  const onward = (run: DraftRun, extras: ShownExtras = {}) => {
    const { who, what } = run.draft.plan;
    // Whoever can only remind themselves is not asked whom.
    const said =
      who === undefined && what !== undefined && !run.asker.isManager
        ? planned(run, { who: { kind: 'me' } })
        : run;
    return show(said, stepOf(said.draft.plan), extras);
  };

  /** @param step where it was said, for what is not right */
  const after = (
    said: Said,
    run: DraftRun,
    step: 'what' | 'who' | 'when',
    extras: ShownExtras = {},
  ): Promise<GuideResult> | GuideResult => {
    if ('line' in said) return said;
    return 'notice' in said ? show(run, step, { ...extras, notices: [said.notice] }) : onward(said.run);
  };

  /** Everything that is not right is told at once, on the form as it was filled in. */
  const takeForm = async (run: DraftRun, press: FormPress): Promise<GuideResult> => {
    const { checklist = '', words = '', who: choice = '', within = '' } = press;
    const what = fields.what(run, checklist, words);
    if ('line' in what) return what;
    const withWhat = 'run' in what ? what.run : planned(run, {}, words.trim());
    const who = run.asker.isManager
      ? fields.who(withWhat, choice, within)
      : { run: planned(withWhat, { who: { kind: 'me' as const } }) };
    if (who !== 'people' && 'line' in who) return who;
    const withWho = who !== 'people' && 'run' in who ? who.run : withWhat;
    const when = fields.when(withWho, press);
    if ('line' in when) return when;
    const whole = 'run' in when ? when.run : withWho;
    const notices = [what, who, when].flatMap((said) =>
      said !== 'people' && 'notice' in said ? [said.notice] : [],
    );
    if (notices.length > 0) return show(whole, 'form', { notices, form: press });
    return who === 'people' ? show(whole, 'people') : onward(whole);
  };

  const takePeople = async (
    run: DraftRun,
    { to, page, sought, chosen = '', find = '' }: Extract<FieldPress, { verb: 'remind.people' }>,
  ): Promise<GuideResult> => {
    const { lines } = reminderTexts;
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
    screened: fields.screened,
    async take(run, press) {
      switch (press.verb) {
        case 'remind.what':
          return after(fields.what(run, press.checklist ?? '', press.words ?? ''), run, 'what');
        case 'remind.who': {
          const who = fields.who(run, press.who ?? '', press.within ?? '');
          return who === 'people' ? show(run, 'people') : after(who, run, 'who');
        }
        case 'remind.people':
          return takePeople(run, press);
        case 'remind.when':
          return after(fields.when(run, press), run, 'when', { when: press });
        case 'remind.said':
          return takeForm(run, press);
      }
    },
  };
}
