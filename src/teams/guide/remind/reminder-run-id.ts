import { createHash } from 'node:crypto';
import { RunId } from '../run-id.ts';

/**
 * The run of a checklist that a reminder begins. The same whenever it is sent: what was ticked on a card that came twice is
 * one list. @returns as `newRunId`
 */
export function reminderRunId(delivery: string): string {
  return RunId.parse(createHash('sha256').update(`reminder ${delivery}`).digest('hex').slice(0, 16));
}
