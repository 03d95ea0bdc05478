import type { Outcome } from '../turn.ts';

/**
 * Waits for what is to be said so long and no longer. Clients give up after five seconds and send the same again, and
 * sending a message may take its share of them. What is decided too late is not said, and counts as not done.
 * @param late what is answered in its place
 */
export async function inTime(
  deciding: Promise<Outcome>,
  late: () => Outcome,
  patienceMs = PATIENCE_MS,
): Promise<Outcome> {
  const patience = Promise.withResolvers<null>();
  const timer = setTimeout(() => patience.resolve(null), patienceMs);
  try {
    const decided = await Promise.race([deciding, patience.promise]);
    if (decided !== null) return decided;
    deciding.then(
      (outcome) => outcome.undo?.(),
      () => {},
    );
    return late();
  } finally {
    clearTimeout(timer);
  }
}

const PATIENCE_MS = 3_000;
