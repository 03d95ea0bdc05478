import type { Passage } from '../knowledge/passage.ts';

/** Whether two passages stand under the same heading of the same document. */
export function sameSection(a: Passage, b: Passage): boolean {
  return (
    a.document === b.document &&
    a.headings.length === b.headings.length &&
    a.headings.every((h, i) => h === b.headings[i])
  );
}
