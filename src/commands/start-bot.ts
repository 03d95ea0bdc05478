import { join } from 'node:path';
import type { Answerer } from '../answering/answer.ts';
import type { Config } from '../config.ts';
import { todayInStockholm } from '../guidance/deadlines/today-in-stockholm.ts';
import type { ApiRoute } from '../http/api/api-route.ts';
import { createServer } from '../http/create-server.ts';
import { listen } from '../http/listen.ts';
import type { Log } from '../http/log-port.ts';
import { privacyPage } from '../http/privacy-page.ts';
import { type ServedRoute, servedRoutes } from '../http/served-routes.ts';
import { createDailyRetention } from '../privacy/daily-retention.ts';
import { errorName } from '../privacy/error-name.ts';
import { openStore } from '../store/sql/open-store.ts';
import { adapterSettings } from '../teams/adapter-settings.ts';
import { createBot } from '../teams/bot.ts';
import { createContacts } from '../teams/contacts.ts';
import { createAdapter } from '../teams/create-adapter.ts';
import { readerLinks } from '../teams/deep-link.ts';
import { withoutDialogs } from '../teams/dialogs/without-dialogs.ts';
import { storedLanguages } from '../teams/language-store.ts';
import { createProcessActivity } from '../teams/process-activity.ts';
import { storedUnits } from '../teams/unit-store.ts';
import { storedWelcomes } from '../teams/welcome-store.ts';
import { countSubjects } from './count-subjects.ts';
import { loadGuidance } from './load-guidance.ts';
import type { LiveKnowledge } from './load-knowledge.ts';
import { signingKey } from './signing-key.ts';
import { startReminders } from './start-reminders.ts';
import { guidanceParts } from './tab/guidance-parts.ts';
import { knowledgeParts } from './tab/knowledge-parts.ts';
import { managerParts } from './tab/manager-parts.ts';
import { tabRoutes } from './tab/tab-routes.ts';
import { tabSignIn } from './tab/tab-sign-in.ts';

/** Something that can answer, and how to let go of what it holds (a watched folder, for one). */
export interface Knowing {
  readonly answerer: Answerer;
  /** Left out where the knowledge is not brought up to date while it is in use. */
  readonly live?: LiveKnowledge;
  readonly close?: () => Promise<void>;
}

/** Where `npm run build:tab` puts the tab. */
const TAB_FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'tab');

export interface StartOptions {
  readonly config: Config;
  readonly log: Log;
  readonly loadKnowledge: (config: Config, log: Log, watch: boolean) => Promise<Knowing>;
  /** Re-read the documents when they change. */
  readonly watch?: boolean;
}

export interface Running {
  /** Where the bot listens, as `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly port: number;
  /** Settles when questions can be answered; rejects when the documents could not be read. */
  readonly ready: Promise<void>;
  /** Everything that the server answers to. */
  readonly served: readonly ServedRoute[];
  /** Of that, what the tab may ask, with who may ask it. */
  readonly api: readonly ApiRoute[];
  /** Stops taking requests, lets those under way finish, and lets go of everything. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Puts the rooms together and starts listening. The documents are read afterwards, so that a supervisor can
 * see the process live (`/healthz`) before it is ready (`/readyz`).
 * @throws the listen error (`EADDRINUSE`, for one), or StoreError when what is kept cannot be opened
 */
export async function startBot({
  config,
  log,
  loadKnowledge,
  watch = false,
}: StartOptions): Promise<Running> {
  let knowing: Knowing | null = null;
  const store = await openStore({
    url: config.reminders.databaseUrl,
    dataDir: config.dataDir,
    warn: (problem) =>
      log.warn({ code: 'old_file_damaged', problem }, 'A file of an earlier version was left alone'),
  });
  const { people, conversations, counts, questions } = store;
  const units = storedUnits(conversations);
  const languages = storedLanguages(people);
  const adapter = createAdapter(adapterSettings(config.identity));
  const reminders = startReminders({
    config,
    store,
    adapter,
    log,
    lists: () => guidance.lists,
    daysOff: () => guidance.daysOff(),
  });
  const { retention } = config.reminders;
  const forgetting = createDailyRetention({ store, retention, now: Date.now, log });
  const linkKey = signingKey(config);
  const readerLink = readerLinks({
    teamsAppId: config.signIn?.teamsAppId ?? null,
    publicUrl: config.publicUrl,
  });
  const load = () =>
    loadGuidance({
      dataDir: config.dataDir,
      publicUrl: config.publicUrl,
      readerLink,
      answerer: () => knowing?.answerer ?? null,
      counts: {
        async add(count, run) {
          await counts.add(count, run, Date.now());
        },
      },
      reminding: {
        store,
        units,
        managers: reminders.managers,
        recipients: reminders.recipients,
        signingKey: linkKey,
        wake: reminders.wake,
        lateMs: config.reminders.lateMs,
      },
    });
  const watched = watch ? (await import('./watch-guidance.ts')).watchGuidance(load, log) : null;
  const guidance = watched?.guidance ?? load();
  const defaultUnit = () =>
    config.unit === null ? null : (knowing?.answerer.unitNamed(config.unit) ?? null);
  const unanswered = { add: (question: string) => questions.add(question, Date.now()) };
  const subjects = countSubjects(store.subjects, log);
  const bot = createBot({
    answerer: () => knowing?.answerer ?? null,
    welcomes: storedWelcomes(conversations, Date.now),
    units,
    people,
    languages,
    defaultUnit,
    guides: guidance.router,
    offers: guidance.offers,
    today: () => todayInStockholm(new Date()),
    readerLink,
    unanswered,
    subjects,
    feedback: {
      record: (feedback) => log.info({ code: 'feedback', ...feedback }, 'A reader rated an answer'),
    },
  });
  const handleMessages = createProcessActivity({
    adapter,
    // The chat window of local mode has no dialogs.
    bot: config.identity === null ? withoutDialogs(bot) : bot,
    contacts: createContacts({ people, conversations, now: Date.now }),
    languageOf: async (person) => (person === null ? null : await languages.get(person)) ?? config.language,
    log,
    localOnly: config.identity === null,
  });
  const api = tabRoutes({
    search: {
      answerer: () => knowing?.answerer ?? null,
      unitOf: async (person) => (await people.get(person))?.unit ?? defaultUnit(),
      unanswered,
      subjects,
    },
    ...managerParts({
      store,
      reminders,
      guidance: () => guidance,
      answerer: () => knowing?.answerer ?? null,
      lateMs: config.reminders.lateMs,
    }),
    introduction: {
      // There is a store here, and so there is one.
      course: () => guidance.introduction!,
      people,
      articleTitle: (id) => knowing?.answerer.passage(id)?.passage.title ?? null,
      now: Date.now,
    },
    documents: knowledgeParts({ config, store, live: () => knowing?.live ?? null, now: Date.now }),
    ...guidanceParts({ guidance, store, answerer: () => knowing?.answerer ?? null }),
  });
  const server = createServer({
    handleMessages,
    ready: () => knowing !== null,
    log,
    files: [...guidance.files, privacyPage({ retention, contact: config.app.developer })],
    api: {
      routes: api,
      signIn: tabSignIn(config),
      isManager: reminders.managers.isManager,
      languageOf: languages.get,
      usualLanguage: config.language,
    },
    tabFolder: TAB_FOLDER,
  });
  const listening = await listen(server, config.port, config.host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });

  forgetting.start();

  const ready = loadKnowledge(config, log, watch).then(async (loaded) => {
    await loaded.live?.follow(store.documents);
    knowing = loaded;
    // Once those who wait for this have heard: a library is read in one go, and nothing else happens meanwhile.
    setImmediate(() =>
      guidance.loadCalendar().then(reminders.start, (error: unknown) => {
        log.error({ code: 'calendar_failed', error: errorName(error) }, 'Time limits cannot be reckoned');
      }),
    );
  });
  const close = async () => {
    // Both at once: a supervisor does not wait for long.
    await Promise.all([listening.close(), reminders.stop(), forgetting.stop()]);
    await ready.catch(() => {});
    await knowing?.close?.();
    await watched?.close();
    await store.close();
  };
  let closing: Promise<void> | undefined;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${listening.port}`,
    port: listening.port,
    ready,
    served: servedRoutes(server),
    api,
    stop: () => {
      closing ??= close();
      return closing;
    },
  };
}
