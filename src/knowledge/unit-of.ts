import { basename, dirname } from 'node:path';
import type { Lexicon } from './analysis/lexicon.ts';
import type { DocumentFacts } from './document.ts';

/**
 * Which district a document holds for: what is stated of it, or, for an organisation's own document, the one district
 * that its title, file name or folder names.
 * @returns the district's name as in the lexicon; what is stated, where the lexicon does not know it
 */
export function unitOf(
  { unit, origin, title, path }: DocumentFacts,
  places: Lexicon['places'],
  findPlaces: (text: string) => ReadonlySet<string>,
): string | null {
  if (unit !== null) return unitNamed(unit, places) ?? unit;
  if (origin === 'shipped') return null;
  // macOS parts "ä" in two in file names.
  const words = `${title} ${basename(path)} ${basename(dirname(path))}`
    .normalize('NFC')
    .replace(/[_.]/gu, ' ');
  const found = findPlaces(words);
  return found.size === 1 ? [...found][0]! : null;
}

/** Finds a district by its name as people write it, with or without å, ä, ö and hyphens ("hagersten-alvsjo", "Kista"). */
export function unitNamed(text: string, places: Lexicon['places']): string | null {
  const wanted = bare(text);
  return (
    places.find(({ name, forms }) => [name, ...forms].some((form) => bare(form) === wanted))?.name ?? null
  );
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
