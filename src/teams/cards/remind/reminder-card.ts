import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import type { ReminderPart } from '../../../reminders/reminder.ts';
import { receiptTexts } from '../../../texts/receipts.ts';
import { newRun } from '../../guide/checklist/new-run.ts';
import { reminderRunId } from '../../guide/remind/reminder-run-id.ts';
import type { Scope } from '../../turn.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';
import { checklistCard } from '../guide/checklist-card.ts';
import { checklistStartCard } from '../guide/checklist-start-card.ts';
import { checklistView } from '../guide/checklist-view.ts';
import { frameCard } from './frame-card.ts';
import { NOTHING_YET } from './receipt-part.ts';

/** A reminder as it is sent. */
export interface ReminderView {
  /** null for one that is shown before it is sent: its buttons only say so. */
  readonly delivery: string | null;
  readonly title: string;
  readonly part: ReminderPart;
  /** The one that the part is about; null for words, or when it is gone. */
  readonly checklist: Checklist | null;
  /** null for the command line. */
  readonly sentBy: string | null;
  /** A sentence: "Du får den för att …" */
  readonly why: string;
  /** Milliseconds. */
  readonly dueAt: number;
  /** From 0; more when it comes again. */
  readonly round: number;
  readonly scope: Scope;
}

/** What somebody gets: who sent it and why, the words, the checklist ready to be ticked, and the receipt. */
export function reminderCard(view: ReminderView): AdaptiveCard {
  const { part, checklist, delivery } = view;
  // Nothing is answered yet, so no reason has to be told from another.
  const shown =
    part.kind === 'text' || checklist === null
      ? null
      : checklistView(checklist, newRun(checklist, { id: reminderRunId(delivery ?? '') }), []);
  return frameCard(shown === null ? instead(part) : first(shown), {
    ...view,
    text: part.text ?? null,
    standing: NOTHING_YET,
    run: delivery === null ? null : (shown?.code ?? null),
  });
}

function first(shown: Parameters<typeof checklistCard>[0]): AdaptiveCard {
  return shown.run.state.chosen ? checklistCard(shown) : checklistStartCard(shown);
}

/** What stands where a checklist would. */
function instead(part: ReminderPart): AdaptiveCard | null {
  return part.kind === 'text' ? null : adaptiveCard('', [paragraph(receiptTexts.listGone)]);
}
