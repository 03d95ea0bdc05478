import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import { hoursOf } from '../../../reminders/first-working-moment.ts';
import { laterMoment } from '../../../reminders/later-moment.ts';
import type { Ledger, ReceivedDelivery } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { People } from '../../../store/people.ts';
import { receiptTexts as texts } from '../../../texts/receipts.ts';
import type { Speaker } from '../../turn.ts';
import type { ReceiptMove } from './receipt-press.ts';

export interface ReceiptStore {
  readonly ledger: Pick<Ledger, 'received' | 'latestTo' | 'acknowledge' | 'later'>;
  readonly optOuts: Pick<OptOuts, 'add' | 'remove' | 'of'>;
  readonly people: Pick<People, 'get'>;
}

export interface ReceiptMoveParts {
  readonly store: ReceiptStore;
  /** Swedish days off; loaded when first asked for. */
  readonly daysOff: () => Promise<DaysOff>;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/**
 * Does what somebody wants with a reminder that is theirs. Done twice it is as done once.
 * @returns a line when it cannot be done; null when it is, or was done before
 */
export async function makeReceiptMove(
  { delivery, schedule }: ReceivedDelivery,
  move: ReceiptMove,
  speaker: Speaker,
  { store, daysOff, now }: ReceiptMoveParts,
): Promise<string | null> {
  const { ledger, optOuts } = store;
  if (move.to === 'show') return null;
  if (move.to === 'ack') {
    await ledger.acknowledge(delivery.id, speaker.id, now());
    return null;
  }
  const { person } = delivery;
  if (person === null) return texts.lines.shared;
  switch (move.to) {
    case 'stop':
      await optOuts.add(person, schedule.lineage, now());
      return null;
    case 'stopAll':
      await optOuts.add(person, null, now());
      return null;
    case 'undo':
      await optOuts.remove(person, move.what === 'all' ? null : schedule.lineage);
      return null;
    case 'later': {
      if (schedule.state === 'cancelled') return texts.lines.cancelled;
      const stopped = await optOuts.of(person);
      if (stopped.some(({ lineage }) => lineage === null || lineage === schedule.lineage)) return null;
      const hours = hoursOf((await store.people.get(person))?.hours);
      const at = laterMoment(move.when, now(), hours, await daysOff());
      if (await ledger.later(delivery.id, person, at, at + schedule.lateMs)) return null;
      // Asked for before, or on its way: the card says when it comes.
      return delivery.state === 'waiting' ? null : texts.lines.noLater;
    }
  }
}
