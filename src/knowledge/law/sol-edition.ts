import { currentSol, repealedSol } from './acts.ts';
import type { LawReference } from './find-law-references.ts';
import type { LawMap } from './law-map.ts';
import { provisionKey } from './provision.ts';

/**
 * Which Social Services Act a reference means: `old`, the repealed one; `seems_old`, the repealed one as far as the
 * words around it show; `either`, a number that both acts use and nothing decides; `current`, nothing to say.
 */
export type SolEdition = 'old' | 'seems_old' | 'either' | 'current';

export interface EditionContext {
  readonly text: string;
  /** ISO date, year-month or year; null when the document is undated. */
  readonly documentDate: string | null;
}

/** How far around a reference the words are weighed, in characters. */
const reach = 300;

/** @param reference a reference to SoL with chapter and paragraph */
export function solEdition(reference: LawReference, context: EditionContext, map: LawMap): SolEdition {
  const { chapter, paragraph, sfs, assumed } = reference;
  if (chapter === null || paragraph === null) return 'current';
  const named = sfs ?? actOfWholeText(context.text);
  if (named === currentSol) return 'current';
  const key = provisionKey({ chapter, paragraph });
  const isOldNumber = includes(
    map.provisions.flatMap(({ old }) => old),
    key,
  );
  // Where not even the act is named, only numbers known from the old act are worth a word.
  if (assumed && !isOldNumber) return 'current';
  if (named === repealedSol) return assumed ? 'seems_old' : 'old';
  if (chapter > map.acts.old.chapters) return 'current';
  if (
    !isOldNumber &&
    includes(
      map.provisions.flatMap((mapping) => mapping.new),
      key,
    )
  )
    return 'current';
  if (isBefore(context.documentDate, map.acts.old.repealed)) return assumed ? 'seems_old' : 'old';
  if (includes(map.absent, key)) return 'seems_old';
  return editionByWords(reference, context.text, key, map);
}

function editionByWords(reference: LawReference, text: string, key: string, map: LawMap): SolEdition {
  const reused = map.reused.find(({ provision }) => provisionKey(provision) === key);
  if (reused === undefined) return 'current';
  const around = text.slice(Math.max(0, reference.start - reach), reference.end + reach).toLowerCase();
  const old = reused.old_signs.some((sign) => around.includes(sign));
  const current = reused.new_signs.some((sign) => around.includes(sign));
  if (old === current) return 'either';
  return old ? 'seems_old' : 'current';
}

/** The act that a text names by number anywhere, when it names only one of the two. */
export function actOfWholeText(text: string): string | null {
  const old = text.includes(repealedSol);
  const current = text.includes(currentSol);
  if (old === current) return null;
  return old ? repealedSol : currentSol;
}

/** An undated document counts as old; a bare year counts as before only when all of it is. */
function isBefore(documentDate: string | null, repealed: string): boolean {
  return documentDate === null || documentDate.padEnd(10, '-99').slice(0, 10) < repealed;
}

function includes(provisions: LawMap['absent'], key: string): boolean {
  return provisions.some((provision) => provisionKey(provision) === key);
}
