import { join } from 'node:path';
import type { Answerer } from '../answering/answer.ts';
import { createAnswerer } from '../answering/create-answerer.ts';
import type { Config } from '../config.ts';
import type { Log } from '../http/log-port.ts';
import { createKnowledge, type Knowledge, takeSnapshot } from '../knowledge/create-knowledge.ts';
import { buildInWorker } from '../knowledge/live/build-in-worker.ts';
import { createRefresher, type KnowledgeWork } from '../knowledge/live/refresher.ts';
import { laidOutRevision, layOutDocuments } from '../knowledge/uploaded/lay-out-documents.ts';
import { uploadedFolder, uploadedFolders } from '../knowledge/uploaded/uploaded-folder.ts';
import type { OwnDocuments } from '../store/own-documents.ts';
import { currentAnswerer } from './current-answerer.ts';
import { KNOWLEDGE_HOME, SHIPPED_FOLDERS } from './load-answerer.ts';
import type { Knowing } from './start-bot.ts';

/** Another process may have changed a document: so often it is asked whether one has. */
const ASKED_EVERY_MS = 30_000;

/** What failed once mostly fails again, and takes a minute of a processor each time. */
const TRIED_AGAIN_AFTER_MS = 10 * 60_000;

/** Knowledge that is brought up to date while it is in use. */
export interface LiveKnowledge {
  /** What questions are answered from now. */
  current(): Knowledge;
  work(): KnowledgeWork;
  /** After a change: settles when it is in use, or could not be put in use. */
  refresh(): Promise<void>;
  /**
   * From now on the documents that the organisation puts in belong to it, whichever process they are put in through.
   * @returns settles when those that there are belong to it
   */
  follow(documents: OwnDocuments): Promise<void>;
}

/** What is of the configuration, and where the shipped knowledge lies for tests. */
export type KnowledgePlaces = Pick<Config, 'knowledgePaths' | 'dataDir'> & {
  readonly home?: string;
  readonly shipped?: readonly string[];
  readonly askedEveryMs?: number;
};

/** The place where reading (`knowledge/`) and answering (`answering/`) are joined. */
export async function loadKnowledge(config: KnowledgePlaces, log: Log, watch: boolean): Promise<Knowing> {
  const { dataDir, knowledgePaths, home = KNOWLEDGE_HOME, shipped = SHIPPED_FOLDERS } = config;
  const snapshots = join(dataDir, 'snapshots');
  const folder = uploadedFolder(dataDir);
  const options = () => ({
    folders: [...knowledgePaths, ...uploadedFolders(dataDir)],
    ...{ shipped, home, snapshots },
  });
  let knowledge: Knowledge = await createKnowledge(options());
  let answerer: Answerer = createAnswerer(knowledge);
  let documents: OwnDocuments | null = null;
  let seen: number | null = null;
  let failedAt = 0;
  const ending = new AbortController();
  const refresher = createRefresher({
    async fetch() {
      if (documents !== null) seen = await layOutDocuments(folder, documents);
    },
    build: (reading) => buildInWorker(options(), ({ done, total }) => reading(done, total), ending.signal),
    async load(key) {
      const next = await takeSnapshot({ home, snapshots }, key);
      if (next === null) throw new Error('The snapshot that was just written is gone.');
      knowledge = next;
      answerer = createAnswerer(next);
      log.info({ code: 'knowledge_reloaded' }, 'The documents changed and were read again');
    },
    // The index in use stays: a file that is being written must not silence the bot.
    failed(error) {
      failedAt = Date.now();
      seen = null;
      log.error(
        { code: 'knowledge_reload_failed', problem: String(error) },
        'The documents could not be read again',
      );
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const live: LiveKnowledge = {
    current: () => knowledge,
    work: refresher.work,
    refresh: refresher.refresh,
    async follow(own) {
      documents = own;
      seen = (await laidOutRevision(folder)) ?? 0;
      const look = async () => {
        if (Date.now() - failedAt < TRIED_AGAIN_AFTER_MS) return;
        const revision = await own.revision().catch(() => seen);
        if (revision !== seen) await refresher.refresh();
      };
      await look();
      timer = setInterval(look, config.askedEveryMs ?? ASKED_EVERY_MS).unref();
    },
  };
  const stopWatching = watch
    ? (await import('../knowledge/watch-folders.ts')).watchFolders(
        [home, ...knowledgePaths],
        refresher.refresh,
      )
    : undefined;
  return {
    answerer: currentAnswerer(() => answerer),
    live,
    async close() {
      clearInterval(timer);
      await stopWatching?.();
      const stopped = refresher.stop();
      // A supervisor does not wait until everything has been read.
      ending.abort();
      await stopped;
    },
  };
}
