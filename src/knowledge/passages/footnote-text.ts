import { isBibliographic } from '../structure/footnotes.ts';

/**
 * A footnote as it is shown and indexed: the term it explains, then the explanation.
 * @returns null for a mere reference to literature, which explains nothing
 */
export function footnoteText(term: string | undefined, text: string): string | null {
  const plain = text.trim();
  if (plain.length < 12 || isBibliographic(plain)) return null;
  if (!term) return plain;
  return plain.toLowerCase().startsWith(term.toLowerCase()) ? plain : `${term}: ${plain}`;
}
