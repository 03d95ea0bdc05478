import { watch } from 'chokidar';

/** A folder is copied file by file: wait until nothing more has happened for this long. */
const QUIET_MS = 400;

/**
 * Watches folders and everything in them.
 * @param onChange called after a change has settled; never while an earlier call is still running
 * @returns stops watching
 */
export function watchFolders(folders: readonly string[], onChange: () => Promise<void>): () => Promise<void> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|\/)\.[^/]/u.test(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, QUIET_MS);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
