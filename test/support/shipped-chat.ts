import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pressable, pressables, pressed, type WireCard } from './card-hand.ts';
import { activities, type FakeTeams, type PostResult, startFakeTeams } from './fake-teams.ts';
import { type RunningBot, startBot } from './fake-teams-bot.ts';
import { shippedGuidance } from './shipped-guidance.ts';

/** What came of a message or a press: a card, or a line. */
export type Came = { readonly card: WireCard } | { readonly line: string };

/** A chat with the whole bot and all that ships, over HTTP. */
export interface ShippedChat {
  readonly teams: FakeTeams;
  readonly bot: RunningBot;
  /** Where the bot may write. */
  readonly dataDir: string;
  say(text: string, conversation?: string): Promise<Came>;
  /** Presses what has this title, with this filled in. */
  press(
    card: WireCard,
    title: string | RegExp,
    typed?: Readonly<Record<string, string>>,
    conversation?: string,
  ): Promise<Came>;
  /** Sends a payload as it is. */
  send(payload: object, conversation?: string): Promise<PostResult>;
  /** The same bot started anew: what it remembered is gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** @param unit the district that the installation is for */
export async function startShippedChat(unit?: string): Promise<ShippedChat> {
  const teams = await startFakeTeams();
  const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
  const start = () =>
    startBot({ guides: shippedGuidance(dataDir).router, ...(unit === undefined ? {} : { unit }) });
  let bot = await start();
  const at = (id = 'a:personal') => ({
    conversation: { id, conversationType: 'personal', tenantId: 'tenant' },
  });
  const send: ShippedChat['send'] = (payload, conversation) =>
    teams.post(bot.url, activities.execute(payload, at(conversation)));
  return {
    teams,
    get bot() {
      return bot;
    },
    dataDir,
    send,
    async say(text, conversation) {
      const before = teams.recorded.length;
      await teams.post(bot.url, activities.message(text, at(conversation)));
      const sent = teams.recorded[before]?.activity;
      const card = sent?.attachments?.[0]?.content;
      return card === undefined ? { line: sent?.text ?? '' } : { card };
    },
    async press(card, title, typed = {}, conversation) {
      const { status, body } = await send(pressed(card, buttonOn(card, title), typed), conversation);
      if (status !== 200) throw new Error(`The bot answered ${status}.`);
      return typeof body.value === 'string' ? { line: body.value } : { card: body.value };
    },
    async restart() {
      await bot.close();
      bot = await start();
    },
    async close() {
      await bot.close();
      await teams.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** @throws when there is no such button */
export function buttonOn(card: WireCard, title: string | RegExp): Pressable {
  const titles = pressables(card).map((button) => button.title);
  const at = titles.findIndex((one) => (typeof title === 'string' ? one === title : title.test(one)));
  if (at === -1) throw new Error(`There is no "${title}" among ${titles.join(' | ')}`);
  return pressables(card)[at]!;
}

/** @throws when a line came instead */
export function cardOf(came: Came): WireCard {
  if ('line' in came) throw new Error(`A line came instead of a card: ${came.line}`);
  return came.card;
}
