import type { Draft, PlanDraft } from '../../../reminders/draft/plan-draft.ts';
import { readWhen } from '../../../reminders/recurrence/read-when.ts';
import { LONGEST_TEXT } from '../../../reminders/reminder.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { KEEP, NO_LIST } from '../../cards/remind/what-card.ts';
import type { WhenFields } from '../../cards/remind/when-card.ts';
import type { SecondLook } from '../second-look.ts';
import type { DraftRun } from './draft-views.ts';
import type { RemindParts } from './remind-parts.ts';
import { readChoice } from './who-choices.ts';

/** The draft with what was filled in; a notice for the card it stands on; or a line, when it may not be taken in at all. */
export type Said = { readonly run: DraftRun } | { readonly notice: string } | { readonly line: string };

/** Takes in what was filled in: what, who and when, each alone. */
export interface DraftFields {
  what(run: DraftRun, checklist: string, typed: string): Said;
  /** @returns `people` when they are still to be chosen */
  who(run: DraftRun, choice: string, within: string): Said | 'people';
  when(run: DraftRun, fields: WhenFields): Said;
  /** @returns a line to say when words may not be kept; null when they may */
  screened(words: string, run: DraftRun): string | null;
}

/** The same draft, with this changed in it. */
export function planned(run: DraftRun, change: Partial<PlanDraft>, words = run.draft.words): DraftRun {
  const draft: Draft = { plan: { ...run.draft.plan, ...change }, words };
  return { ...run, draft };
}

export function createDraftFields({ lists }: Pick<RemindParts, 'lists'>, look: SecondLook): DraftFields {
  const screened: DraftFields['screened'] = (words, { context, draft }) => {
    const { lines } = reminderTexts;
    if (words.length > LONGEST_TEXT) return lines.tooLong(LONGEST_TEXT);
    if (words === '') return null;
    const { verdict } = look(words, `${context.conversation} ${draft.plan.id}`);
    if (verdict === 'stop') return lines.personal;
    return verdict === 'ask' ? lines.perhapsPersonal : null;
  };

  return {
    screened,
    what(run, checklist, typed) {
      const words = typed.trim();
      const { what, ready, ...plan } = run.draft.plan;
      if (checklist === KEEP && what?.kind === 'kept') return { run: planned(run, {}, '') };
      const line = screened(words, run);
      if (line !== null) return { line };
      const isList = checklist !== '' && checklist !== NO_LIST && checklist !== KEEP;
      if (isList && !lists.has(checklist)) return { notice: reminderTexts.lines.listGone };
      if (!isList && words === '') return { notice: reminderTexts.lines.empty };
      const next = isList ? ({ kind: 'checklist', id: checklist } as const) : ({ kind: 'text' } as const);
      const isSame =
        words === run.draft.words &&
        what?.kind === next.kind &&
        (!isList || ('id' in what && what.id === checklist));
      // What is changed is not the ready-made one any more, and is not called as it.
      const named = isSame && ready !== undefined ? { ready } : {};
      return { run: { ...run, draft: { plan: { ...plan, ...named, what: next }, words } } };
    },
    who(run, choice, within) {
      const who = readChoice(choice, within);
      if (who === 'people') return 'people';
      return who === null ? { notice: reminderTexts.lines.whoFirst } : { run: planned(run, { who }) };
    },
    when(run, fields) {
      const read = readWhen(fields, run.context.today);
      return 'problem' in read ? { notice: read.problem } : { run: planned(run, { when: read.when }) };
    },
  };
}
