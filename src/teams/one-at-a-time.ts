/** Runs what has the same key one after the other, in the order it came; what has another key does not wait. */
export type OneAtATime = (key: string, work: () => Promise<void>) => Promise<void>;

/** Two presses close to one another change the same message: the later card must also arrive last. */
export function createOneAtATime(): OneAtATime {
  const latest = new Map<string, Promise<void>>();
  return (key, work) => {
    const mine = (latest.get(key) ?? Promise.resolve()).then(work);
    const ended = mine
      .catch(() => {})
      .then(() => {
        if (latest.get(key) === ended) latest.delete(key);
      });
    latest.set(key, ended);
    return mine;
  };
}
