import type { ReceivedDelivery } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { ReceiptStanding } from '../../cards/remind/receipt-part.ts';

/** What has come of a reminder until now, as its reader may know it. */
export async function receiptStanding(
  { delivery, schedule, people }: ReceivedDelivery,
  optOuts: Pick<OptOuts, 'of'>,
): Promise<ReceiptStanding> {
  const { acknowledgedAt, completedAt, person } = delivery;
  // Who has done what in a channel is nobody else's to know.
  if (person === null)
    return { acknowledgedAt: null, completedAt: null, people, laterAt: null, stopped: null };
  const stopped = await optOuts.of(person);
  const isWaiting = delivery.state === 'waiting' && delivery.round > 0;
  return {
    acknowledgedAt,
    completedAt,
    people,
    laterAt: isWaiting ? delivery.notBefore : null,
    stopped: stopped.some(({ lineage }) => lineage === null)
      ? 'all'
      : stopped.some(({ lineage }) => lineage === schedule.lineage)
        ? 'this'
        : null,
  };
}
