/** Nobody is kept waiting longer than this, whatever a server says. */
const LONGEST_MS = 3_600_000;

/**
 * Reads a `Retry-After` header: whole or broken seconds, or an HTTP date.
 * @returns milliseconds from `now`, at most an hour; null for anything else
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  const ms = /^\d{1,9}(?:\.\d{1,6})?$/u.test(text) ? Number(text) * 1000 : untilDate(text, now);
  return ms === null ? null : Math.min(Math.max(Math.ceil(ms), 0), LONGEST_MS);
}

/** Names of days and months: a bare number or a year is no date here, whatever `Date.parse` makes of it. */
function untilDate(text: string, now: number): number | null {
  if (!/^[A-Z][a-z]{2,8},? .*\d/u.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - now;
}
