import type { ClaimedDelivery } from '../../src/store/ledger.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import type { GuideContext, GuideResult } from '../../src/teams/guide/guide.ts';
import { createReceiptGuide } from '../../src/teams/guide/receipt-guide.ts';
import { framedRouter } from '../../src/teams/guide/remind/framed-router.ts';
import { renderReminder } from '../../src/teams/guide/remind/render-reminder.ts';
import { resumeReminder } from '../../src/teams/guide/remind/resume-reminder.ts';
import { routeGuides } from '../../src/teams/guide/route-guides.ts';
import { DUE } from './a-reminder.ts';
import { pressables, pressed } from './card-hand.ts';
import { outline } from './card-outline.ts';
import { checklistParts } from './checklist-parts.ts';
import { guideContext } from './guide-context.ts';
import { type SentReminder, sendReminder } from './sent-reminders.ts';
import { sqliteStore } from './test-store.ts';

/** The guides that a recipient meets, over a store of their own, with a clock to set. */
export async function remindedPeople() {
  const store = await sqliteStore();
  const clock = { now: DUE + 60 * 60_000 };
  const now = () => clock.now;
  const start = () => {
    const { guide, parts } = checklistParts({ now });
    const receipt = createReceiptGuide({
      store,
      lists: parts.lists,
      checklists: guide,
      daysOff: async () => ({ nameOf: () => null }),
      now,
    });
    const { ledger, optOuts } = store;
    const resume = resumeReminder(parts.lists);
    return {
      router: framedRouter(routeGuides([guide, receipt]), { ledger, optOuts, resume, now }),
      lists: parts.lists,
    };
  };
  let running = start();
  return {
    store,
    get router() {
      return running.router;
    },
    clock,
    /** As a start of the program: nothing is remembered. */
    restart() {
      running = start();
    },
    send: (sent?: SentReminder) => sendReminder(store, sent),
    delivery: async (id: string) => (await store.ledger.get(id))!,
    stopped: async (person = 'anna') => (await store.optOuts.of(person)).map(({ lineage }) => lineage),
    /** The card as it was sent. */
    async firstCard(id: string): Promise<AdaptiveCard> {
      const { delivery, schedule, occasion } = (await store.ledger.received(id))!;
      const conversation = delivery.person === null ? { scope: 'channel' as const } : null;
      const claimed = { delivery, schedule, occasion, conversation, person: null, through: null };
      const reply = renderReminder(claimed as unknown as ClaimedDelivery, { lists: running.lists });
      if (reply?.card === undefined) throw new Error('There is nothing to send.');
      return reply.card;
    },
    as: (changes: Partial<GuideContext> = {}) => {
      const context = { ...guideContext, ...changes };
      const press = (card: AdaptiveCard, title: string | RegExp, typed: Record<string, string> = {}) => {
        const found = pressables(card).find((one) =>
          typeof title === 'string' ? one.title === title : title.test(one.title),
        );
        if (found === undefined) throw new Error(`There is no "${title}" on the card:\n${outline(card)}`);
        return running.router.press(pressed(card, found, typed), context);
      };
      return {
        send: (payload: object) => running.router.press(payload, context),
        say: (text: string) => running.router.message(text, context),
        /** @throws when it gives no card */
        press: async (...[card, title, typed]: Parameters<typeof press>) =>
          cardOf(await press(card, title, typed)),
        pressLine: press,
      };
    },
  };
}

/** @throws when a line came, or nothing */
export function cardOf(result: GuideResult | null | undefined): AdaptiveCard {
  if (result == null || !('card' in result)) throw new Error(`No card: ${JSON.stringify(result)}`);
  return result.card;
}
