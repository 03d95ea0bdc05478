import type { Guide } from '../../src/teams/guide/guide.ts';
import { pressables, pressed, type WireCard } from './card-hand.ts';
import { activities, type FakeTeams, type PostResult, startFakeTeams } from './fake-teams.ts';
import { type BotOptions, type RunningBot, startBot } from './fake-teams-bot.ts';

/** A chat with the whole bot, over HTTP. */
export interface DraftChat {
  readonly teams: FakeTeams;
  readonly bot: RunningBot;
  /** Sends a message. @returns the card that came, or the line */
  say(text: string, conversation?: string): Promise<WireCard | string>;
  /** Presses the button with this title, with this filled in. @returns the card that came in its place, or the line beside it */
  press(card: WireCard, title: string, typed?: Readonly<Record<string, string>>): Promise<WireCard | string>;
  /** Sends a payload as it is. */
  send(payload: object, conversation?: string): Promise<PostResult>;
  close(): Promise<void>;
}

export async function startDraftChat(guide: Guide, options: BotOptions = {}): Promise<DraftChat> {
  const teams = await startFakeTeams();
  const bot = await startBot({ ...options, guides: [guide] });
  const at = (conversation: string | undefined) =>
    conversation === undefined
      ? {}
      : { conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' } };
  const send: DraftChat['send'] = (payload, conversation) =>
    teams.post(bot.url, activities.execute(payload, at(conversation)));
  return {
    teams,
    bot,
    send,
    async say(text, conversation) {
      teams.recorded.length = 0;
      await teams.post(bot.url, activities.message(text, at(conversation)));
      const { activity } = teams.recorded[0]!;
      return activity.attachments?.[0]?.content ?? activity.text ?? '';
    },
    async press(card, title, typed = {}) {
      const button = pressables(card).find((one) => one.title === title);
      if (button === undefined) throw new Error(`There is no "${title}" on the card.`);
      const filled = Object.fromEntries(Object.entries(typed).map(([key, value]) => [`a-${key}`, value]));
      const { status, body } = await send(pressed(card, button, filled));
      if (status !== 200) throw new Error(`The bot answered ${status}.`);
      return body.value;
    },
    async close() {
      await bot.close();
      await teams.close();
    },
  };
}

/** @throws when a line came instead */
export function cardIn(result: WireCard | string): WireCard {
  if (typeof result === 'string') throw new Error(`A line came instead of a card: ${result}`);
  return result;
}
