import type { Checklist } from '../../src/guidance/checklists/checklist.ts';
import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { todayInStockholm } from '../../src/guidance/deadlines/today-in-stockholm.ts';
import { createFindRecipients } from '../../src/reminders/recipients.ts';
import type { SeenConversation } from '../../src/store/conversations.ts';
import type { Store } from '../../src/store/store.ts';
import type { AnyGuide, GuideContext, GuideResult } from '../../src/teams/guide/guide.ts';
import type { RemindParts } from '../../src/teams/guide/remind/remind-parts.ts';
import { createRemindGuide } from '../../src/teams/guide/remind-guide.ts';
import { type GuideRouter, routeGuides } from '../../src/teams/guide/route-guides.ts';
import type { Scope } from '../../src/teams/turn.ts';
import { type Pressable, pressables, pressed, type WireCard } from './card-hand.ts';
import { outline } from './card-outline.ts';
import { backpack, playground, smallReasons, smallSources } from './small-checklist.ts';
import { smallReady } from './small-ready.ts';
import { sqliteStore } from './test-store.ts';

/** Monday 23 November 2026 at 8.15 in Stockholm. */
export const MONDAY = Date.parse('2026-11-23T07:15:00Z');
export const TEAM = '19:team@thread.tacv2';

/** Everything that reminders in the chat are made of, with a store of its own and nobody in it. */
export interface Reminding {
  readonly store: Store;
  readonly guide: AnyGuide;
  readonly router: GuideRouter;
  readonly parts: RemindParts;
  readonly managers: Set<string>;
  /** Ids of those who are in the team that is written in. */
  readonly members: string[];
  readonly clock: { now: number };
  /** How often the sender was woken. */
  readonly wakes: { count: number };
  person(id: string, options?: PersonOptions): Reminded;
}

export interface PersonOptions {
  readonly manager?: boolean;
  /** Where they write: alone, or in the team's channel. */
  readonly scope?: Scope;
}

/** Somebody who writes and presses, and what they get. */
export interface Reminded {
  readonly id: string;
  readonly context: GuideContext;
  /** The card that they look at. @throws before there is one */
  readonly card: WireCard;
  say(text: string): Promise<string>;
  /** Presses what has this title, with this filled in. @returns what is seen then */
  press(title: string | RegExp, typed?: Readonly<Record<string, string>>): Promise<string>;
  /** Sends a payload as it is. */
  send(payload: unknown): Promise<GuideResult | null | undefined>;
  /** What the client would send for that press, to be sent later or changed. */
  payload(title: string | RegExp, typed?: Readonly<Record<string, string>>): Record<string, unknown>;
  titles(): string[];
}

export async function reminding(changes: Partial<RemindParts> = {}): Promise<Reminding> {
  const store = await sqliteStore();
  const daysOff = await swedishDaysOff();
  const managers = new Set<string>();
  const members: string[] = [];
  const clock = { now: MONDAY };
  const wakes = { count: 0 };
  let ids = 0;
  const now = () => clock.now;
  const lists = new Map<string, Checklist>([playground, backpack].map((list) => [list.id, list]));
  const parts: RemindParts = {
    store,
    managers: { isManager: async (person) => managers.has(person) },
    recipients: createFindRecipients({
      people: store.people,
      conversations: store.conversations,
      messenger: {
        members: async () =>
          members.map((id) => ({
            id,
            account: `29:${id}`,
            name: `${id.charAt(0).toUpperCase()}${id.slice(1)} A`,
          })),
      },
      now,
    }),
    lists,
    reasons: smallReasons,
    ready: smallReady,
    sources: smallSources,
    daysOff: () => daysOff,
    now,
    // Words with "Kalle" are stopped, with "grannen" asked about.
    screen: (text) => ({
      verdict: /Kalle/u.test(text) ? 'stop' : /grannen/u.test(text) ? 'ask' : 'pass',
      kinds: [],
    }),
    newId: () => `reminder-${String(++ids).padStart(4, '0')}`,
    publicUrl: null,
    signingKey: 'a key for tests',
    wake: () => {
      wakes.count += 1;
    },
    ...changes,
  };
  const guide = createRemindGuide(parts);
  const router = routeGuides([guide]);
  await store.conversations.seen(aConversation(TEAM, 'channel', null, 'Teamet i norr'), MONDAY);
  return {
    store,
    guide,
    router,
    parts,
    managers,
    members,
    clock,
    wakes,
    person(id, { manager = false, scope = 'personal' } = {}) {
      if (manager) managers.add(id);
      return reminded(id, scope, router, clock);
    },
  };
}

export function aConversation(
  id: string,
  scope: Scope,
  person: string | null = null,
  name: string | null = null,
): SeenConversation {
  return {
    id,
    scope,
    channel: 'msteams',
    serviceUrl: 'https://smba.example',
    bot: '28:bot',
    tenant: 'tenant',
    person,
    team: scope === 'channel' ? 'team' : null,
    name,
  };
}

function reminded(id: string, scope: Scope, router: GuideRouter, clock: { now: number }): Reminded {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} A`;
  const contextNow = (): GuideContext => ({
    conversation: scope === 'personal' ? `a:${id}` : `${TEAM};messageid=1`,
    scope,
    speaker: { id, name, account: `29:${id}` },
    unit: null,
    today: todayInStockholm(new Date(clock.now)),
    answerer: null,
  });
  let card: WireCard | null = null;
  const take = (result: GuideResult | null | undefined): string => {
    if (!result) return 'nothing';
    if (!('card' in result)) return result.line;
    card = result.card;
    return outline(result.card);
  };
  const find = (title: string | RegExp): Pressable => {
    const all = card === null ? [] : pressables(card);
    const found = all.find((one) =>
      typeof title === 'string' ? one.title === title : title.test(one.title),
    );
    if (found === undefined)
      throw new Error(`There is no "${title}" among ${all.map((one) => one.title).join(' | ')}`);
    return found;
  };
  const one: Reminded = {
    id,
    get context() {
      return contextNow();
    },
    get card() {
      if (card === null) throw new Error('No card has come yet.');
      return card;
    },
    say: async (text) => take(await router.message(text, contextNow())),
    press: async (title, typed) => take(await router.press(one.payload(title, typed), contextNow())),
    async send(payload) {
      const result = await router.press(payload, contextNow());
      take(result);
      return result;
    },
    payload: (title, typed = {}) => pressed(one.card, find(title), typed),
    titles: () => pressables(one.card).map((button) => button.title),
  };
  return one;
}
