import { createHmac, timingSafeEqual } from 'node:crypto';
import { languageQuery } from './in-the-language-asked.ts';

/** Long enough to fetch a file, too short to be found later in a history. */
const VALID_MS = 15 * 60_000;

const KEY = /^(?<until>[0-9a-z]{6,10})\.(?<mark>[\w-]{43})$/u;

/**
 * The address of the file with the recipients of a reminder. Whoever has it can fetch the file, for fifteen minutes.
 * @param publicUrl without a final slash
 */
export function deliveryLink(publicUrl: string, schedule: string, signingKey: string, now: number): string {
  const until = now + VALID_MS;
  const key = `${until.toString(36)}.${mark(schedule, until, signingKey)}`;
  return `${publicUrl}/paminnelser/${encodeURIComponent(schedule)}.csv?key=${key}${languageQuery('&')}`;
}

/** Says whether a key was made here, for this file, and is still good. */
export function isDeliveryKey(key: string, schedule: string, signingKey: string, now: number): boolean {
  const read = KEY.exec(key)?.groups;
  if (read === undefined) return false;
  const until = Number.parseInt(read.until!, 36);
  // One who says that it is good for longer has not got it here.
  if (!(until > now && until <= now + VALID_MS)) return false;
  return timingSafeEqual(Buffer.from(read.mark!), Buffer.from(mark(schedule, until, signingKey)));
}

function mark(schedule: string, until: number, signingKey: string): string {
  return createHmac('sha256', signingKey)
    .update(JSON.stringify(['paminnelser.csv', schedule, until]))
    .digest('base64url');
}
