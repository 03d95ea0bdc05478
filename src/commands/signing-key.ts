import { createHash, randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';

/**
 * What links to files are signed with: the same in all processes of an installation, without anybody having to choose it. Where
 * there is no secret to make it of, one that lasts as long as the process.
 */
export function signingKey({ identity, reminders }: Pick<Config, 'identity' | 'reminders'>): string {
  const secret = identity?.password || reminders.databaseUrl || randomBytes(32).toString('hex');
  return createHash('sha256').update(`links to files ${secret}`).digest('hex');
}
