import type { Guidance } from '../../src/commands/load-guidance.ts';
import type { GuideContext } from '../../src/teams/guide/guide.ts';
import { createTakeMessage, type Taken } from '../../src/teams/handlers/take-message.ts';
import { type FakeAnswerer, fakeAnswerer } from './fake-teams-answerer.ts';
import { guideContext } from './guide-context.ts';

/** Somebody who writes to the bot with everything that ships, but made-up knowledge. */
export interface Talking {
  readonly answerer: FakeAnswerer;
  /** @returns what came: the line, or what the card says */
  say(text: string, at?: Partial<GuideContext>): Promise<string>;
  take(text: string, at?: Partial<GuideContext>): Promise<Taken>;
}

let people = 0;

/** Somebody new, in a conversation of their own. No word is one of the knowledge. */
export function talking({ router }: Guidance): Talking {
  const answerer = { ...fakeAnswerer(), isWord: () => false };
  const message = createTakeMessage({ units: { set: async () => {} }, guides: router, offers: () => [] });
  people += 1;
  const own = {
    ...guideContext,
    answerer,
    conversation: `a:${people}`,
    speaker: { id: `person-${people}`, name: null, account: `29:${people}` },
  };
  const take: Talking['take'] = (text, at = {}) => message(text, { ...own, ...at });
  return {
    answerer,
    take,
    async say(text, at) {
      const taken = await take(text, at);
      if ('reply' in taken) return taken.reply.plain;
      return 'card' in taken.guided ? taken.guided.card.fallbackText : taken.guided.line;
    },
  };
}
