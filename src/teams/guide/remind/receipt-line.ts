import { receiptTexts as texts } from '../../../texts/receipts.ts';
import type { ReceiptStanding } from '../../cards/remind/receipt-part.ts';
import type { ReceiptMove } from './receipt-press.ts';

/** How a reminder stands after what somebody typed about it, in a line. */
export function receiptLine(standing: ReceiptStanding, { to }: ReceiptMove): string {
  const { acknowledgedAt, laterAt, stopped, people } = standing;
  if (stopped !== null && to !== 'ack') return `${texts.stopped[stopped]} ${texts.lines.stopped}`;
  if (to === 'later' && laterAt !== null) return texts.later(laterAt);
  return acknowledgedAt === null ? texts.countAcknowledged(people) : texts.acknowledged(acknowledgedAt);
}
