import type { Draft, ShownStep } from '../../../reminders/draft/plan-draft.ts';
import { wholeDraft } from '../../../reminders/draft/whole-draft.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type PeoplePage, peopleCard } from '../../cards/remind/people-card.ts';
import { remindFormCard } from '../../cards/remind/remind-form-card.ts';
import { remindPreviewCard } from '../../cards/remind/remind-preview-card.ts';
import { whatCard } from '../../cards/remind/what-card.ts';
import { type WhenFields, whenCard } from '../../cards/remind/when-card.ts';
import { whoCard } from '../../cards/remind/who-card.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import type { Asker } from './asker.ts';
import { draftObstacle } from './draft-guard.ts';
import { draftPreview } from './draft-preview.ts';
import { peopleHere, peoplePage } from './people-page.ts';
import type { RemindParts } from './remind-parts.ts';
import type { RemindPlaces } from './remind-place.ts';
import { whoOptions } from './who-choices.ts';

const { lines, when: whenTexts } = reminderTexts;

/** A draft, who has it in front of them, and the reminder that it changes or copies. */
export interface DraftRun {
  readonly draft: Draft;
  readonly original: Schedule | null;
  readonly asker: Asker;
  readonly context: GuideContext;
}

export interface ShownExtras {
  readonly notices?: readonly string[];
  readonly when?: WhenFields;
  /** What was filled in on the form and is not in the draft. */
  readonly form?: WhenFields & { readonly checklist?: string | undefined };
  readonly people?: Pick<PeoplePage, 'chosen' | 'page' | 'sought'>;
}

/** Shows a step of a draft, or a line that says why not. */
export type ShowDraft = (run: DraftRun, step: ShownStep, extras?: ShownExtras) => Promise<GuideResult>;

export function createDraftViews(parts: RemindParts, places: RemindPlaces): ShowDraft {
  const show: ShowDraft = async (run, step, { notices = [], when = {}, form = {}, people } = {}) => {
    const { draft, original, asker, context } = run;
    const refused = await draftObstacle(draft, original, asker, context, parts);
    if (refused !== null) return { line: refused };
    // What is typed beside a form answers what comes first on it, and confirms nothing.
    places.keep(context, { at: 'draft', draft, step: step === 'form' ? 'what' : step });
    switch (step) {
      case 'form': {
        const who = await whoOptions(draft.plan.who, asker, context, parts);
        const lists = [...parts.lists.values()];
        const { isManager } = asker;
        const { checklist } = form;
        return { card: remindFormCard(draft, { lists, who, isManager, when: form, checklist }, notices) };
      }
      case 'what':
        return { card: whatCard(draft, [...parts.lists.values()], notices) };
      case 'who': {
        const options = await whoOptions(draft.plan.who, asker, context, parts);
        return { card: whoCard(draft, options, asker.isManager ? notices : [lines.managersOnly]) };
      }
      case 'people': {
        if (!asker.isManager) return { line: lines.managersOnly };
        const who = draft.plan.who;
        const at = people ?? { chosen: who?.kind === 'people' ? who.ids : [], page: 0, sought: '' };
        const all = await peopleHere(context, parts).catch(() => null);
        const problems = all === null ? [reminderTexts.preview.unknown] : [];
        return { card: peopleCard(draft, peoplePage(all ?? [], at), [...notices, ...problems]) };
      }
      case 'when':
        return { card: whenCard(draft, when, notices) };
      case 'preview':
        return preview(run, notices);
    }
  };

  const preview = async (run: DraftRun, notices: readonly string[]): Promise<GuideResult> => {
    const { draft, original, asker, context } = run;
    const daysOff = parts.daysOff();
    if (daysOff === null) return { line: whenTexts.starting };
    const whole = wholeDraft(draft, original, asker.speaker, parts);
    if ('line' in whole) return show(run, 'what', { notices: [whole.line] });
    const view = await draftPreview(whole, asker, context, parts, daysOff);
    if (view === null) return show(run, 'when', { notices: [whenTexts.past] });
    return { card: remindPreviewCard(draft, view, notices) };
  };
  return show;
}
