import type { Ledger } from '../store/ledger.ts';
import { reminderStatusTexts } from '../texts/reminder-status.ts';
import { type DeliveryRow, deliveryCsv } from './delivery-csv.ts';
import { inStockholm } from './recurrence/stockholm-time.ts';

const texts = reminderStatusTexts.csv;

/** Far beyond what is kept. */
const ALL_OCCASIONS = 10_000;

/** Every recipient on every occasion of a schedule as a file, the newest occasion first. @param most rows, the newest */
export async function scheduleCsv(
  schedule: string,
  ledger: Pick<Ledger, 'occasions' | 'deliveries'>,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly file: string; readonly left: number }> {
  const deliveries = Map.groupBy(await ledger.deliveries(schedule), ({ occasion }) => occasion);
  const rows = (await ledger.occasions(schedule, ALL_OCCASIONS)).flatMap(({ id, dueAt, state }) =>
    state === 'missed'
      ? [missedRow(dueAt)]
      : (deliveries.get(id) ?? []).map((one) => deliveryRow(one, dueAt)),
  );
  const shown = rows.slice(0, most);
  return { file: deliveryCsv(shown, texts.head, sayTime), left: rows.length - shown.length };
}

function deliveryRow(
  delivery: Awaited<ReturnType<Ledger['deliveries']>>[number],
  occasion: number,
): DeliveryRow {
  const { name, state, code, lastStatus, uncertain, attempts } = delivery;
  const why = state === 'sent' || code === null ? '' : reminderStatusTexts.reason(code, lastStatus);
  return {
    occasion,
    name: name ?? reminderStatusTexts.status.unnamed,
    state: texts.states[state],
    reason: [why, uncertain ? texts.uncertain : ''].filter((part) => part !== '').join(', '),
    attempts,
    sent: delivery.sentAt,
    acknowledged: delivery.acknowledgedAt,
    completed: delivery.completedAt,
  };
}

function missedRow(occasion: number): DeliveryRow {
  const nothing = { name: '', reason: '', attempts: 0, sent: null, acknowledged: null, completed: null };
  return { ...nothing, occasion, state: texts.missed };
}

/** "2026-12-07 09:00" in Stockholm: what a spreadsheet takes for a moment. */
function sayTime(ms: number): string {
  return inStockholm(ms).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
