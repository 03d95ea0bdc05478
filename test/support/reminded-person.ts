import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { reminderCard } from '../../src/teams/cards/remind/reminder-card.ts';
import type { GuideContext, GuideResult } from '../../src/teams/guide/guide.ts';
import { createReceiptGuide } from '../../src/teams/guide/receipt-guide.ts';
import { framedRouter } from '../../src/teams/guide/remind/framed-router.ts';
import { resumeReminder } from '../../src/teams/guide/remind/resume-reminder.ts';
import { routeGuides } from '../../src/teams/guide/route-guides.ts';
import { aReminder, DUE } from './a-reminder.ts';
import { pressables, pressed } from './card-hand.ts';
import { outline } from './card-outline.ts';
import { checklistParts } from './checklist-parts.ts';
import { fakeReminderStore } from './fake-reminder-store.ts';
import { guideContext } from './guide-context.ts';

/** The guides that a recipient meets, over a store in memory, with a clock to set. */
export function remindedPeople() {
  const kept = fakeReminderStore();
  const clock = { now: DUE + 60 * 60_000 };
  const now = () => clock.now;
  const start = () => {
    const { guide, parts } = checklistParts({ now });
    const receipt = createReceiptGuide({
      store: kept.store,
      lists: parts.lists,
      checklists: guide,
      daysOff: async () => ({ nameOf: () => null }),
      now,
    });
    const { ledger, optOuts } = kept.store;
    const resume = resumeReminder(parts.lists);
    return {
      router: framedRouter(routeGuides([guide, receipt]), { ledger, optOuts, resume, now }),
      lists: parts.lists,
    };
  };
  let running = start();
  return {
    ...kept,
    clock,
    /** As a start of the program: nothing is remembered. */
    restart() {
      running = start();
    },
    /** The card as it was sent. */
    firstCard(delivery: string): AdaptiveCard {
      const row = kept.rows.get(delivery)!;
      const { id } = row.schedule.content as { id?: string };
      return reminderCard(
        aReminder({
          delivery,
          checklist: running.lists.get(id ?? '') ?? null,
          part: row.schedule.content as never,
          scope: row.delivery.person === null ? 'channel' : 'personal',
        }),
      );
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
