import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import { draftContent } from '../../../reminders/draft/draft-content.ts';
import { draftRefusal } from '../../../reminders/draft/draft-refusal.ts';
import { type Draft, originalOf, type PlanDraft } from '../../../reminders/draft/plan-draft.ts';
import { type Whole, wholeDraft } from '../../../reminders/draft/whole-draft.ts';
import { LONGEST_TEXT } from '../../../reminders/reminder.ts';
import type { DraftField } from '../../../tab/api/reminders.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import type { Caller } from '../caller.ts';
import { type DraftInput, readDraft } from './draft-input.ts';
import type { ReminderParts } from './reminder-parts.ts';
import type { ProblemCode } from './reminder-problem.ts';

/** What is thought of a draft. */
export interface CheckedDraft {
  readonly draft: Draft;
  /** What stands in the way of all of it, whatever is filled in. */
  readonly refusal: Extract<ProblemCode, 'gone'> | null;
  /** What is missing or wrong, by field. */
  readonly problems: Partial<Record<DraftField, string>>;
  /** The words may point somebody out, and nobody has said that they have been read once more. */
  readonly look: string | null;
  /** null as long as something is missing or wrong. */
  readonly whole: Whole | null;
}

/** Looks at a draft as the chat does: who may send it to whom, whether there is something to send, and what the words give away. */
export async function checkDraft(
  input: DraftInput,
  plan: Pick<PlanDraft, 'id' | 'changes' | 'copies'>,
  looked: boolean,
  caller: Caller,
  parts: ReminderParts,
): Promise<CheckedDraft> {
  const today = todayInStockholm(new Date(parts.now()));
  // Whoever can only remind themselves is not asked whom.
  const given = input.who === null && !caller.isManager ? { ...input, who: { kind: 'me' } as const } : input;
  const { draft, when } = readDraft(given, plan, today, parts.ready());
  const id = originalOf(draft.plan);
  const original = id === null ? null : await parts.store.schedules.get(id);
  const refusal = await draftRefusal(draft, original, caller, null, parts.store.conversations);
  const what = { lists: parts.lists(), ready: parts.ready() };
  const content = draftContent(draft, what, original);
  const { verdict } = draft.words === '' ? { verdict: 'pass' } : parts.screen(draft.words);
  const problems: Partial<Record<DraftField, string>> = {
    ...wordsProblem(draft, verdict === 'stop', 'line' in content ? contentLine(content.line) : null),
    ...(refusal === 'managersOnly' || refusal === 'notHere'
      ? { who: tabReminderTexts.problems[refusal] }
      : draft.plan.who === undefined
        ? { who: reminderTexts.lines.whoFirst }
        : {}),
    ...(when === null ? {} : { when }),
  };
  const look = verdict === 'ask' && !looked ? tabReminderTexts.problems.look : null;
  const isWhole = refusal === null && Object.keys(problems).length === 0;
  const whole = isWhole ? wholeDraft(draft, original, caller, what) : null;
  return {
    draft,
    refusal: refusal === 'gone' ? 'gone' : null,
    problems,
    look,
    whole: whole === null || 'line' in whole ? null : whole,
  };
}

function wordsProblem({ words }: Draft, isPersonal: boolean, line: string | null): { what?: string } {
  if (words.length > LONGEST_TEXT) return { what: reminderTexts.lines.tooLong(LONGEST_TEXT) };
  if (isPersonal) return { what: reminderTexts.lines.personal };
  return line === null ? {} : { what: line };
}

/** What the chat says of a list that is gone tells what to type; here one chooses. */
function contentLine(line: string): string {
  return line === reminderTexts.lines.readyGone ? tabReminderTexts.problems.readyGone : line;
}
