import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Tells one run from another in a conversation; says nothing about what it is or whose. */
export const RunId = z.string().regex(/^[0-9a-f]{16}$/u);

/** @returns 16 hexadecimal figures, not to be guessed */
export function newRunId(): string {
  return randomBytes(8).toString('hex');
}
