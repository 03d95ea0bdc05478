import { reminderSaid } from '../../../reminders/reminder-said.ts';
import type { Ledger, ReceivedDelivery } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import { REMINDER_FIELD } from '../../cards/remind/carry-reminder.ts';
import { RUN_INPUT } from '../../cards/remind/frame-card.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import type { GuideRouter } from '../route-guides.ts';
import { framedResult, isRunOf } from './framed-result.ts';
import { latestDelivery, ownDelivery } from './own-delivery.ts';
import type { ResumeReminder } from './resume-reminder.ts';

export interface FramedRouterParts {
  readonly ledger: Pick<Ledger, 'received' | 'latestTo' | 'complete'>;
  readonly optOuts: Pick<OptOuts, 'of'>;
  /** The press that takes a reminder's list up again, for words that are typed when nobody remembers it. */
  readonly resume: ResumeReminder;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** How many runs are remembered with the reminder that they belong to. */
const MOST_RUNS = 5_000;
/** The receipt puts its own frame around its cards. */
const RECEIPT = 'receipt.';

/**
 * A checklist that came with a reminder stays in it: whatever is pressed or typed on the way, the card that comes of it has
 * the reminder around it, and its end is noted. A reminder that is not the presser's is left out of it.
 */
export function framedRouter(inner: GuideRouter, parts: FramedRouterParts): GuideRouter {
  const { ledger, optOuts } = parts;
  const reminderOfRun = new Map<string, string>();
  const remember = (run: string, delivery: string) => {
    reminderOfRun.delete(run);
    reminderOfRun.set(run, delivery);
    const oldest = reminderOfRun.keys().next();
    if (reminderOfRun.size > MOST_RUNS && !oldest.done) reminderOfRun.delete(oldest.value);
  };

  const frame = async (
    result: GuideResult,
    received: ReceivedDelivery,
    context: GuideContext,
    carried?: unknown,
  ): Promise<GuideResult> => {
    if (!('card' in result) || result.beside === true) return result;
    const { run } = result;
    const said = reminderSaid(received.schedule, received.occasion, context.scope);
    const isOwnRun = run !== undefined && said !== null && isRunOf(said.part, run);
    if (isOwnRun) remember(run.id, received.delivery.id);
    let now = received;
    if (isOwnRun && run.isDone) {
      await ledger.complete(received.delivery.id, context.speaker!.id, parts.now());
      now = (await ledger.received(received.delivery.id)) ?? received;
    }
    return (await framedResult(now, { card: result.card, run, carried }, context, optOuts)) ?? result;
  };

  return {
    again: async (payload, context) => (await inner.again?.(payload, context)) ?? null,

    commands: inner.commands,
    end: (context) => inner.end(context),
    async message(text, context) {
      const result = (await inner.message(text, context)) ?? (await resumed(text, context));
      const run = result !== null && 'card' in result ? result.run : undefined;
      const id = run === undefined ? undefined : reminderOfRun.get(run.id);
      if (result === null || id === undefined) return result;
      const own = await ownDelivery(id, context, ledger);
      return own === null ? result : frame(result, own, context);
    },

    async press(payload, context) {
      const result = await inner.press(payload, context);
      const fields = (payload ?? {}) as Readonly<Record<string, unknown>>;
      const id = fields[REMINDER_FIELD];
      const isReceipt = String(fields.verb).startsWith(RECEIPT);
      if (id === undefined || isReceipt || result === undefined || result === null) return result;
      const own = await ownDelivery(id, context, ledger);
      return own === null ? result : frame(result, own, context, fields[RUN_INPUT]);
    },
  };

  async function resumed(text: string, context: GuideContext): Promise<GuideResult | null> {
    if (!parts.resume.mayMean(text)) return null;
    const latest = await latestDelivery(context, ledger);
    const press = latest === null ? null : parts.resume.press(latest, text, parts.now());
    if (latest === null || press === null) return null;
    const shown = await inner.press(press, context);
    const run = shown != null && 'card' in shown ? shown.run : undefined;
    if (run === undefined) return null;
    remember(run.id, latest.delivery.id);
    return inner.message(text, context);
  }
}
