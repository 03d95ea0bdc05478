import type { Answerer } from '../../src/answering/answer.ts';
import { createServer } from '../../src/http/create-server.ts';
import { listen } from '../../src/http/listen.ts';
import { createLogger } from '../../src/logger.ts';
import { type BotParts, createBot } from '../../src/teams/bot.ts';
import { type Contacts, noContacts } from '../../src/teams/contacts.ts';
import { type AdapterSettings, createAdapter } from '../../src/teams/create-adapter.ts';
import type { Guide } from '../../src/teams/guide/guide.ts';
import { type GuideRouter, routeGuides } from '../../src/teams/guide/route-guides.ts';
import type { LanguageStore } from '../../src/teams/language-store.ts';
import { createProcessActivity } from '../../src/teams/process-activity.ts';
import { memoryUnitStore, type UnitStore } from '../../src/teams/unit-store.ts';
import { memoryWelcomeStore, type WelcomeStore } from '../../src/teams/welcome-store.ts';
import type { Language } from '../../src/texts/language.ts';
import { fakeAnswerer } from './fake-teams-answerer.ts';

export interface RunningBot {
  readonly url: string;
  /** What was logged, parsed. */
  readonly lines: Record<string, unknown>[];
  readonly feedback: { rating: string; passage: string | null }[];
  /** Questions that were sent on. */
  readonly unanswered: string[];
  close(): Promise<void>;
}

export interface BotOptions {
  readonly answerer?: () => Answerer | null;
  readonly welcomes?: WelcomeStore;
  readonly units?: UnitStore;
  /** Keeps where somebody says that they work; nobody unless given. */
  readonly people?: BotParts['people'];
  readonly contacts?: Contacts;
  /** What each has chosen to be spoken to in; nothing is kept unless given. */
  readonly languages?: LanguageStore;
  readonly usualLanguage?: Language;
  readonly settings?: AdapterSettings;
  readonly authenticationTimeoutMs?: number;
  /** The district that the installation is for. */
  readonly unit?: string;
  /** Checklists and the rest of the guidance; none unless given. */
  readonly guides?: readonly Guide[] | GuideRouter;
  readonly offers?: BotParts['offers'];
  /** ISO date. */
  readonly today?: string;
  /** To a passage in the tab; no links unless given. */
  readonly readerLink?: BotParts['readerLink'];
}

/** The whole bot on loopback, with a fake answerer unless another is given. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const lines: Record<string, unknown>[] = [];
  const feedback: RunningBot['feedback'] = [];
  const unanswered: string[] = [];
  const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line)) });
  const answerer = fakeAnswerer();
  const currentAnswerer = options.answerer ?? (() => answerer);
  const bot = createBot({
    answerer: currentAnswerer,
    welcomes: options.welcomes ?? memoryWelcomeStore(),
    feedback: { record: (given) => void feedback.push(given) },
    units: options.units ?? memoryUnitStore(),
    ...(options.people === undefined ? {} : { people: options.people }),
    ...(options.languages === undefined ? {} : { languages: options.languages }),
    defaultUnit: () => options.unit ?? null,
    unanswered: { add: async (question) => void unanswered.push(question) },
    guides: guidesOf(options.guides ?? []),
    offers: options.offers ?? (() => []),
    today: () => options.today ?? '2026-11-23',
    ...(options.readerLink === undefined ? {} : { readerLink: options.readerLink }),
  });
  const adapter = createAdapter(options.settings ?? {}, options.authenticationTimeoutMs);
  const handleMessages = createProcessActivity({
    adapter,
    bot,
    contacts: options.contacts ?? noContacts,
    languageOf: async (person) =>
      (person === null ? null : await options.languages?.get(person)) ?? options.usualLanguage ?? 'sv',
    log,
    localOnly: options.settings === undefined,
  });
  const server = createServer({ handleMessages, ready: () => currentAnswerer() !== null, log });
  const listening = await listen(server, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${listening.port}`,
    lines,
    feedback,
    unanswered,
    close: async () => {
      const closed = listening.close();
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function guidesOf(guides: readonly Guide[] | GuideRouter): GuideRouter {
  return 'message' in guides ? guides : routeGuides(guides);
}
