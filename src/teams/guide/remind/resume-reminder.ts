import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import { reminderSaid } from '../../../reminders/reminder-said.ts';
import type { ReceivedDelivery } from '../../../store/ledger.ts';
import { encodeRun } from '../checklist/checklist-code.ts';
import { newRun } from '../checklist/new-run.ts';
import { readTyped } from '../checklist/read-typed.ts';
import { saidOfChild } from '../checklist/typed-move.ts';
import { reminderRunId } from './reminder-run-id.ts';

/** Takes the list of a reminder up where nobody remembers it: it came without anybody asking for it. */
export interface ResumeReminder {
  /** Whether words can be an answer to a list at all. */
  mayMean(text: string): boolean;
  /** @returns what a button that opens the list sends; null when these words cannot be meant for it */
  press(received: ReceivedDelivery, text: string, now: number): object | null;
}

/** Longer ago nobody answers by number. */
const FRESH_MS = 3 * 24 * 60 * 60_000;

export function resumeReminder(lists: ReadonlyMap<string, Checklist>): ResumeReminder {
  const isAnswer = (text: string) => {
    const word = readTyped(text);
    return word !== null && word.kind !== 'aside';
  };
  return {
    mayMean: (text) => isAnswer(text) || saidOfChild(text) !== null,
    press({ delivery, schedule, occasion }, text, now) {
      const part = reminderSaid(schedule, occasion, 'personal')?.part;
      const list = part?.kind === 'checklist' ? lists.get(part.id) : undefined;
      const isFresh = delivery.sentAt !== null && now - delivery.sentAt < FRESH_MS;
      if (list === undefined || !isFresh || (list.asks.length === 0 && !isAnswer(text))) return null;
      return { verb: 'checklist.list', run: freshRunCode(delivery.id, list) };
    },
  };
}

/** The list of a reminder with nothing answered, as a button carries it; what is remembered of it is put back in. */
export function freshRunCode(delivery: string, list: Checklist): string {
  // Reasons are told apart only by what is answered.
  return encodeRun(newRun(list, { id: reminderRunId(delivery, list.id) }), list, []);
}
