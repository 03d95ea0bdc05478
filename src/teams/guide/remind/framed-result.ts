import { reminderSaid } from '../../../reminders/reminder-said.ts';
import type { ReceivedDelivery } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { frameCard } from '../../cards/remind/frame-card.ts';
import type { GuideContext, GuideResult, ShownRun } from '../guide.ts';
import { receiptStanding } from './receipt-standing.ts';

/** What a part of the guidance came to, to be put in a reminder's frame. */
export interface ToFrame {
  /** null for words alone. */
  readonly card: AdaptiveCard | null;
  readonly run?: ShownRun | undefined;
  /** The reminder's own checklist as the pressed card carried it, for when this card shows something else. */
  readonly carried?: unknown;
}

/** Puts a reminder around a card again, as it stands now. @returns null when what is kept cannot be read */
export async function framedResult(
  received: ReceivedDelivery,
  { card, run, carried }: ToFrame,
  { scope }: GuideContext,
  optOuts: Pick<OptOuts, 'of'>,
): Promise<Extract<GuideResult, { card: unknown }> | null> {
  const { delivery, schedule, occasion } = received;
  const shownIn = delivery.person === null ? scope : 'personal';
  const said = reminderSaid(schedule, occasion, shownIn);
  if (said === null) return null;
  const isOwn = card === null || (run !== undefined && isRunOf(said.part, run));
  const framed = frameCard(card, {
    ...said,
    delivery: delivery.id,
    text: said.part.text ?? null,
    // Unless it has come again, what is shown is the one that came before; the code says that it was taken back.
    round:
      delivery.state === 'sent' && delivery.code === null ? delivery.round : Math.max(0, delivery.round - 1),
    scope: shownIn,
    standing: await receiptStanding(received, optOuts),
    run: isOwn ? (run?.code ?? null) : typeof carried === 'string' ? carried.slice(0, 300) : null,
    isBrief: run?.view === 'item',
    isAside: !isOwn,
  });
  return { card: framed, ...(run === undefined ? {} : { run }) };
}

/** Whether a run is one of the list that a reminder is about. */
export function isRunOf(part: { readonly kind: string; readonly id?: string }, run: ShownRun): boolean {
  return part.kind === 'checklist' && part.id === run.list;
}
