import type { Reason } from '../../../guidance/checklists/checklist.ts';
import { findByName } from '../../../guidance/content/find-by-name.ts';

const NOT = /(?<!\p{L})(?:inte|ej|aldrig|inga?)(?!\p{L})/iu;

/**
 * The reason that words name. Words that say more than its name are kept as they are, since nobody else's words may take
 * their place; a "not" is never put in or left out.
 */
export function namedReason(text: string, reasons: readonly Reason[]): Reason | null {
  const entries = reasons.map((reason) => ({
    reason,
    title: reason.text,
    names: [reason.note, reason.id.replaceAll('-', ' ')],
  }));
  const found = findByName(entries, text);
  if (found.kind !== 'one' || !found.whole) return null;
  const { reason } = found.entry;
  return NOT.test(text) === NOT.test(reason.text) ? reason : null;
}
