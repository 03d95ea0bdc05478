/** Whoever has waited for so long wants to see that something happens. */
export const TYPING_AFTER_MS = 500;
/** Teams takes the dots away after some seconds. */
const TYPING_AGAIN_MS = 3_000;

/**
 * Shows that an answer is being written, when it takes more than half a second, and for as long as it takes.
 * @param show sends the sign; when that fails the answer comes all the same
 * @returns what the work returns, once no sign is under way that could come after it
 */
export async function whileTyping<Result>(
  work: Promise<Result>,
  show: () => Promise<unknown>,
): Promise<Result> {
  let shown: Promise<unknown> = Promise.resolve();
  let next: NodeJS.Timeout;
  const sign = () => {
    shown = show().catch(() => {});
    next = setTimeout(sign, TYPING_AGAIN_MS);
  };
  next = setTimeout(sign, TYPING_AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(next);
    await shown;
  }
}
