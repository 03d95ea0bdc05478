import type { Changed, ScheduleChanges } from '../../../reminders/change-schedule.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideResult } from '../guide.ts';
import { draftRefusal } from './draft-guard.ts';
import { ruleOf } from './draft-preview.ts';
import { type DraftRun, type ShowDraft, wholeDraft } from './draft-views.ts';
import { stepOf } from './plan-draft.ts';
import type { RemindParts } from './remind-parts.ts';

const { notices } = reminderStatusTexts;

interface ConfirmParts {
  readonly parts: RemindParts;
  readonly show: ShowDraft;
  /** null until the calendar has been loaded. */
  readonly changes: () => ScheduleChanges | null;
  /** Shows what became of it. */
  readonly open: (id: string, run: DraftRun, notices: readonly string[]) => Promise<GuideResult>;
}

/** Makes or changes what a draft says. The same once more shows what it became the first time. */
export async function confirmDraft(
  run: DraftRun,
  { parts, show, changes, open }: ConfirmParts,
): Promise<GuideResult> {
  const { draft, original, asker, context } = run;
  const { plan } = draft;
  const refused = await draftRefusal(draft, original, asker, context, parts);
  if (refused !== null) return { line: refused };
  // What comes back with a card has been asked about before; what may never be kept is not kept now either.
  if (parts.screen(draft.words).verdict === 'stop') return { line: reminderTexts.lines.personal };
  const step = stepOf(plan);
  if (step !== 'preview') return show(run, step);
  const change = changes();
  if (change === null) return { line: reminderTexts.when.starting };
  const whole = wholeDraft(run, parts);
  if ('line' in whole) return show(run, 'what', { notices: [whole.line] });
  const { title, content, audience, when } = whole;
  const edit = { title, content, audience, rule: ruleOf(when, parts.now()) };
  const { speaker } = asker;
  const made = {
    ...edit,
    owner: speaker.id,
    ownerName: speaker.name,
    madeIn: withoutThread(context.conversation),
  };
  const changed: Changed =
    plan.changes !== undefined
      ? await change.edit({ id: plan.id, revision: plan.changes, actor: speaker.id }, edit)
      : plan.copies !== undefined
        ? await change.duplicate(plan.id, plan.copies, made, speaker.id)
        : await change.create(plan.id, made, speaker.id);
  switch (changed.kind) {
    case 'gone':
      return { line: reminderTexts.lines.gone };
    case 'no_occasion':
      return show(run, 'when', { notices: [reminderTexts.when.past] });
    case 'stale':
      return open(plan.id, run, [notices.stale]);
    case 'done': {
      parts.wake?.();
      const closed = changed.schedule.state === 'cancelled';
      const { nextAt } = changed.schedule;
      const made = nextAt !== null && nextAt <= parts.now() ? notices.madeNow : notices.made;
      const notice = closed ? notices.closed : plan.changes === undefined ? made : notices.saved;
      return open(plan.id, run, [notice]);
    }
  }
}
