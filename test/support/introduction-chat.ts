import { todayInStockholm } from '../../src/guidance/deadlines/today-in-stockholm.ts';
import { createIntroductionDesk } from '../../src/guidance/introduction/introduction-desk.ts';
import type { IntroductionUnit } from '../../src/guidance/introduction/introduction-unit.ts';
import type { SourceRegister } from '../../src/knowledge/sources/source.ts';
import type { Store } from '../../src/store/store.ts';
import type { GuideContext, GuideResult } from '../../src/teams/guide/guide.ts';
import { createIntroductionGuide } from '../../src/teams/guide/introduction-guide.ts';
import { type GuideRouter, routeGuides } from '../../src/teams/guide/route-guides.ts';
import type { Scope } from '../../src/teams/turn.ts';
import { pressables, pressed, type WireCard } from './card-hand.ts';
import { fakeAnswerer } from './fake-teams-answerer.ts';
import { guideContext } from './guide-context.ts';
import { seenResult } from './seen-result.ts';
import { smallSources } from './small-checklist.ts';
import { smallIntroduction } from './small-introduction.ts';
import { sqliteStore } from './test-store.ts';

/** Somebody who goes through the introduction, and what they see. */
export interface Newcomer {
  /** The card that they look at. @throws before there is one */
  readonly card: WireCard;
  readonly context: GuideContext;
  /** @returns what is seen; "nothing" where it is no matter of the introduction's */
  say(text: string): Promise<string>;
  /** Presses the first thing that is called so. @throws when there is none */
  press(title: string | RegExp): Promise<string>;
  send(payload: unknown): Promise<GuideResult | null | undefined>;
  titles(): string[];
}

export interface IntroductionChat {
  readonly store: Store;
  readonly router: GuideRouter;
  readonly managers: Set<string>;
  readonly clock: { now: number };
  person(id: string, scope?: Scope): Newcomer;
}

/** The introduction in a chat of its own, on a Monday morning, with a store that nobody is in. */
export async function introductionChat(
  units: readonly IntroductionUnit[] = smallIntroduction,
  sources: SourceRegister = smallSources,
): Promise<IntroductionChat> {
  const store = await sqliteStore();
  const managers = new Set<string>();
  const clock = { now: Date.parse('2026-11-23T07:15:00Z') };
  const now = () => clock.now;
  const guide = createIntroductionGuide({
    desk: createIntroductionDesk({ units, store: store.introduction, now }),
    people: store.people,
    managers: { isManager: async (person) => managers.has(person) },
    sources,
    titleOf: ({ kind, id }) => `${kind} ${id}`,
    now,
  });
  const router = routeGuides([guide]);
  return {
    store,
    router,
    managers,
    clock,
    person: (id, scope = 'personal') => newcomer(id, scope, router, clock),
  };
}

function newcomer(id: string, scope: Scope, router: GuideRouter, clock: { readonly now: number }): Newcomer {
  let card: WireCard | null = null;
  const take = (result: GuideResult | null | undefined): string => {
    if (!result) return 'nothing';
    if ('card' in result) card = result.card;
    return seenResult(result);
  };
  const one: Newcomer = {
    get card() {
      if (card === null) throw new Error('No card has come yet.');
      return card;
    },
    get context() {
      const speaker = { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)} A`, account: `29:${id}` };
      const answerer = {
        ...fakeAnswerer(),
        passage: () => fakeAnswerer().passage('riktlinje-dokumentation.txt#120-126'),
      };
      return {
        ...guideContext,
        conversation: `a:${id}`,
        scope,
        speaker,
        today: todayInStockholm(new Date(clock.now)),
        answerer,
      };
    },
    say: async (text) => take(await router.message(text, one.context)),
    async press(title) {
      const found = pressables(one.card).find((button) =>
        typeof title === 'string' ? button.title === title : title.test(button.title),
      );
      if (found === undefined) throw new Error(`There is no "${title}" among ${one.titles().join(' | ')}`);
      return take(await router.press(pressed(one.card, found), one.context));
    },
    async send(payload) {
      const result = await router.press(payload, one.context);
      take(result);
      return result;
    },
    titles: () => pressables(one.card).map(({ title }) => title),
  };
  return one;
}
