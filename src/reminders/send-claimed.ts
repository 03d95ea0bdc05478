import { errorName } from '../privacy/error-name.ts';
import type { ConversationState } from '../store/conversations.ts';
import type { ClaimedDelivery, Ledger } from '../store/ledger.ts';
import type { Brake } from './brake.ts';
import { judgeSend, type SendVerdict } from './judge-send.ts';
import type { Messenger } from './messenger.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import type { ReminderLog } from './reminder-log.ts';
import type { RetryTimes } from './retry-delay.ts';

export interface SendClaimedParts {
  /** Names this sender in the ledger; no other has it. */
  readonly id: string;
  readonly ledger: Pick<Ledger, 'mayStillSend' | 'markSent' | 'putBack' | 'markFailed'>;
  readonly pace: Pace;
  readonly messenger: Pick<Messenger, 'deliver'>;
  readonly deactivate: (
    conversation: string,
    state: Exclude<ConversationState, 'active'>,
    at: number,
  ) => Promise<void>;
  /** Whether somebody has a chat, beside those that cannot be reached. */
  readonly hasChat: (person: string) => Promise<boolean>;
  readonly log: ReminderLog;
  /** Milliseconds. */
  readonly now: () => number;
  /** How long what was taken is this sender's; longer than twice what any send takes. */
  readonly leaseMs: number;
  readonly retry?: RetryTimes;
}

/** How often it is tried to note what became of a send. */
const NOTE_AGAIN_MS = 1_000;

/**
 * Makes what sends one delivery when its turn comes, and notes what became of it.
 * @param stopping ends the wait for a turn @param givingUp ends the attempts to note
 * @returns a function that says whether it was tried, or put back untried; it rejects when that could not be noted
 */
export function createSendClaimed(
  parts: SendClaimedParts,
  brake: Brake,
  { stopping, givingUp }: { readonly stopping: AbortSignal; readonly givingUp: AbortSignal },
): (row: ClaimedDelivery, takenAt: number) => Promise<'tried' | 'returned'> {
  const { id, ledger, pace, messenger, log, now } = parts;

  const untried = async ({ delivery }: ClaimedDelivery, notBefore: number) => {
    const { lastStatus: status, code } = delivery;
    await ledger.putBack(delivery.id, id, { notBefore, status, code, counts: false, uncertain: false });
    return 'returned' as const;
  };

  /** To open a chat with somebody who has none is a request too. */
  const turn = async ({ delivery, conversation }: ClaimedDelivery) =>
    (await pace.take(delivery.conversation ?? conversation?.id ?? delivery.id, stopping)) &&
    (conversation !== null || (await pace.take(`chat for ${delivery.id}`, stopping)));

  /** Notes that nobody can be reached there. @returns whether there is another way to the same person */
  const elsewhere = async (row: ClaimedDelivery, state: 'blocked' | 'gone'): Promise<boolean> => {
    const { person } = row.delivery;
    const conversation = row.conversation?.id ?? row.delivery.conversation;
    if (conversation === null) return false;
    try {
      await parts.deactivate(conversation, state, now());
      return person !== null && row.conversation !== null && (await parts.hasChat(person));
    } catch (error) {
      log.error({ code: 'contact_not_noted', error: errorName(error) }, 'A lost chat could not be noted');
      return false;
    }
  };

  const write = ({ delivery }: ClaimedDelivery, became: SendVerdict['row']): Promise<boolean> => {
    switch (became.is) {
      case 'sent':
        return ledger.markSent(delivery.id, id, { ...became, at: now() });
      case 'again':
        return ledger.putBack(delivery.id, id, { ...became, counts: true });
      case 'failed':
        return ledger.markFailed(delivery.id, id, { ...became, at: now() });
    }
  };

  /** Until it stands in the ledger: what is sent and not noted would be sent again. */
  const note = async (row: ClaimedDelivery, became: SendVerdict['row']): Promise<boolean> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write(row, became);
      } catch (error) {
        if (givingUp.aborted) throw error;
        if (attempt === 1)
          log.error(
            { code: 'delivery_not_noted', error: errorName(error) },
            'The ledger failed; trying again',
          );
        await pause(NOTE_AGAIN_MS, givingUp);
      }
    }
  };

  return async (row, takenAt) => {
    const { delivery } = row;
    if (!(await turn(row))) return untried(row, delivery.notBefore);
    // Asked for each message: another process may have been told to wait since this row was taken.
    const braked = await brake.until();
    if (braked > now()) return untried(row, braked);
    // The machine may have slept meanwhile: then another has it, or is about to.
    const isLate = now() - takenAt > parts.leaseMs / 2;
    if (isLate || !(await ledger.mayStillSend(delivery.id, id)) || stopping.aborted)
      return untried(row, delivery.notBefore);
    const result = await messenger.deliver(row);
    const { row: judged, brakeUntil, unreachable } = judgeSend(result, delivery, now(), parts.retry);
    // Before anything is written: the others that are waiting for their turn see it at once.
    if (brakeUntil !== null) brake.hold(brakeUntil);
    const became: SendVerdict['row'] =
      judged.is === 'failed' && unreachable !== null && (await elsewhere(row, unreachable))
        ? { ...judged, is: 'again', notBefore: now() }
        : judged;
    if (!(await note(row, became)))
      log.warn({ code: 'delivery_taken_back', is: became.is }, 'An answer came after its time');
    if (brakeUntil !== null) await brake.share(brakeUntil);
    return 'tried';
  };
}
