import type { Reason } from './checklist.ts';

/** "Another reason" is none before it is said which: what stands in the note is a gap in brackets, until then. */
export function needsWords({ note }: Pick<Reason, 'note'>): boolean {
  return note.startsWith('[');
}
