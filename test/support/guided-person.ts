import type { GuideContext, GuideResult } from '../../src/teams/guide/guide.ts';
import type { GuideRouter } from '../../src/teams/guide/route-guides.ts';
import { type Pressable, pressables, pressed, type WireCard } from './card-hand.ts';

/** Somebody who is led by the guides, and keeps the card that they look at. */
export interface GuidedPerson {
  /** @throws when nothing has come yet */
  readonly card: WireCard;
  /** @throws when a line came instead of a card */
  say(text: string): Promise<WireCard>;
  /** Presses the first thing that is called so, with this filled in. @throws when there is none, or a line came */
  press(title: string | RegExp, typed?: Readonly<Record<string, string>>): Promise<WireCard>;
  has(title: string | RegExp): boolean;
}

export function guidedPerson(router: GuideRouter, context: GuideContext): GuidedPerson {
  let card: WireCard | null = null;
  const onCard = (): WireCard => {
    if (card === null) throw new Error('No card has come yet.');
    return card;
  };
  const take = (did: string, result: GuideResult | null | undefined): WireCard => {
    if (!result || !('card' in result))
      throw new Error(`"${did}" gave ${result ? `a line: ${result.line}` : 'nothing'}`);
    card = result.card;
    return card;
  };
  const find = (title: string | RegExp): Pressable | undefined =>
    pressables(onCard()).find((one) =>
      typeof title === 'string' ? one.title === title : title.test(one.title),
    );
  return {
    get card() {
      return onCard();
    },
    has: (title) => find(title) !== undefined,
    say: async (text) => take(text, await router.message(text, context)),
    async press(title, typed = {}) {
      const found = find(title);
      if (found === undefined) throw new Error(`There is no "${title}" on the card.`);
      return take(String(title), await router.press(pressed(onCard(), found, typed), context));
    },
  };
}
