import type { ScheduleChanges } from '../../../reminders/change-schedule.ts';
import { stepOf } from '../../../reminders/draft/plan-draft.ts';
import { saveDraft } from '../../../reminders/draft/save-draft.ts';
import { wholeDraft } from '../../../reminders/draft/whole-draft.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideResult } from '../guide.ts';
import { draftObstacle } from './draft-guard.ts';
import type { DraftRun, ShowDraft } from './draft-views.ts';
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
  const refused = await draftObstacle(draft, original, asker, context, parts);
  if (refused !== null) return { line: refused };
  // What comes back with a card has been asked about before; what may never be kept is not kept now either.
  if (parts.screen(draft.words).verdict === 'stop') return { line: reminderTexts.lines.personal };
  const step = stepOf(plan);
  if (step !== 'preview') return show(run, step);
  const change = changes();
  if (change === null) return { line: reminderTexts.when.starting };
  const whole = wholeDraft(draft, original, asker.speaker, parts);
  if ('line' in whole) return show(run, 'what', { notices: [whole.line] });
  const { speaker } = asker;
  const saying = { ...speaker, madeIn: withoutThread(context.conversation), now: parts.now() };
  const changed = await saveDraft(plan, whole, saying, change);
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
      const shown = await open(plan.id, run, [notice]);
      if ('card' in shown) return { ...shown, closing: notice };
      return shown.line === notice ? { ...shown, isLast: true } : shown;
    }
  }
}
