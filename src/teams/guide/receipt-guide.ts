import type { Checklist } from '../../guidance/checklists/checklist.ts';
import { reminderSaid } from '../../reminders/reminder-said.ts';
import type { ReceivedDelivery } from '../../store/ledger.ts';
import { receiptTexts as texts } from '../../texts/receipts.ts';
import { listGoneCard } from '../cards/remind/list-gone-card.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';
import { framedResult, type ToFrame } from './remind/framed-result.ts';
import { latestDelivery, ownDelivery } from './remind/own-delivery.ts';
import { readReceiptWords } from './remind/read-receipt-words.ts';
import { receiptLine } from './remind/receipt-line.ts';
import { makeReceiptMove, type ReceiptMoveParts } from './remind/receipt-moves.ts';
import { pressedReceipt, ReceiptPress } from './remind/receipt-press.ts';
import { receiptStanding } from './remind/receipt-standing.ts';
import { freshRunCode } from './remind/resume-reminder.ts';

export interface ReceiptGuideParts extends ReceiptMoveParts {
  readonly lists: ReadonlyMap<string, Checklist>;
  /** The checklists in the chat: what was ticked stays ticked when a reminder is acknowledged. */
  readonly checklists: Pick<AnyGuide, 'press'>;
}

/** What somebody who was reminded can do about it: acknowledge, put off, stop. The card says at once how it stands. */
export function createReceiptGuide(parts: ReceiptGuideParts): AnyGuide {
  const { ledger, optOuts } = parts.store;

  /** What the reminder is about, with what was ticked on the pressed card. */
  const about = async (
    { delivery, schedule, occasion }: ReceivedDelivery,
    payload: object,
    context: GuideContext,
  ): Promise<ToFrame> => {
    const part = reminderSaid(schedule, occasion, context.scope)?.part;
    if (part === undefined || part.kind === 'text') return { card: null };
    const list = parts.lists.get(part.id);
    if (list === undefined) return { card: listGoneCard() };
    const { 'reminder-run': carried } = payload as { 'reminder-run'?: string };
    const show = (run: string) =>
      parts.checklists.press({ ...payload, verb: 'checklist.list', run }, context);
    const isOwn = carried?.startsWith(`${list.id}.`) === true;
    const asCarried = isOwn ? await show(carried) : null;
    const shown =
      asCarried !== null && 'card' in asCarried ? asCarried : await show(freshRunCode(delivery.id, list));
    return shown !== null && 'card' in shown ? shown : { card: listGoneCard() };
  };

  const typed = async (text: string, context: GuideContext): Promise<GuideResult | null> => {
    const move = readReceiptWords(text);
    if (move === null || context.speaker === null) return null;
    const latest = await latestDelivery(context, ledger);
    if (latest === null) return { line: texts.lines.none };
    if (move === 'when?') return { line: texts.lines.when };
    const problem = await makeReceiptMove(latest, move, context.speaker, parts);
    const after = (await ledger.received(latest.delivery.id)) ?? latest;
    const line = problem ?? receiptLine(await receiptStanding(after, optOuts), move);
    return { line: texts.lines.about(latest.schedule.title, line) };
  };

  return {
    name: 'receipt',
    // Longer than "påminn", which would make a new reminder of it.
    commands: ['påminn mig senare'],
    says: ['kvittera', 'sluta påminna mig', 'senare i dag', 'senare i morgon', 'senare nästa vecka'],
    owns: (text) => readReceiptWords(text) !== null,

    open: async (rest, context) => (await typed(`senare ${rest}`, context)) ?? { line: texts.lines.when },

    async press(payload, context) {
      const press = ReceiptPress.safeParse(payload).data;
      if (press === undefined) return null;
      if (press.verb === 'receipt.preview') return { line: texts.lines.preview };
      const own = await ownDelivery(press.reminder, context, ledger);
      if (own === null || context.speaker === null) return { line: texts.lines.notYours };
      const problem = await makeReceiptMove(own, pressedReceipt(press), context.speaker, parts);
      if (problem !== null) return { line: problem };
      const after = (await ledger.received(own.delivery.id)) ?? own;
      const shown = await about(after, payload as object, context);
      return (await framedResult(after, shown, context, optOuts)) ?? { line: texts.lines.notYours };
    },

    typed,
  };
}
