import { provisionLabel, lawTexts as texts } from '../../texts/law.ts';
import { findLawReferences, type LawReference } from './find-law-references.ts';
import type { LawMap, LawMapping } from './law-map.ts';
import { type Provision, provisionKey } from './provision.ts';
import { type SolEdition, solEdition } from './sol-edition.ts';

/** A note is read on a phone under an answer: longer ones lose their last sentences. */
export const longestLawNote = 350;

interface CitedTogether {
  readonly provisions: Provision[];
  readonly mappings: readonly LawMapping[];
  readonly edition: SolEdition;
}

/**
 * Swedish notes for a passage that cites the repealed Social Services Act, saying what stands where today.
 * @param options.documentDate ISO date, year-month or year of the document; null when it is undated
 * @returns one note per provision (or per pair that moved together), each at most `longestLawNote` characters;
 * empty when the passage cites nothing that needs one
 */
export function lawNotes(
  text: string,
  options: { readonly documentDate: string | null },
  map: LawMap,
): string[] {
  const context = { text, documentDate: options.documentDate };
  return citedTogether(findLawReferences(text), (reference) => solEdition(reference, context, map), map)
    .map((cited) => passageNote(cited, map))
    .map(shorten);
}

/**
 * Swedish notes for a question that itself cites a number from the repealed act, or a rule by its name.
 * @returns at most one note per provision; empty when the question cites nothing that changed
 */
export function lawNotesForQuestion(question: string, map: LawMap): string[] {
  const references = findLawReferences(question);
  const named = map.names
    .filter(({ name }) =>
      references.some((reference) => reference.name?.toLowerCase() === name.toLowerCase()),
    )
    .map(({ name, new: today, caveat }) => [texts.nameStandsIn(name, provisionLabel(today)), caveat ?? '']);
  const numbered = citedTogether(references, (reference) => questionEdition(reference, map), map).map(
    (cited) => questionNote(cited, map),
  );
  return [...numbered, ...named].map(shorten);
}

/** A question has no date: whoever leaves the act out may mean either, unless only one of them has the number. */
function questionEdition(reference: LawReference, map: LawMap): SolEdition {
  if (reference.chapter === null || reference.paragraph === null || reference.sfs === map.acts.new.sfs) {
    return 'current';
  }
  if (reference.sfs === map.acts.old.sfs) return 'old';
  const key = provisionKey({ chapter: reference.chapter, paragraph: reference.paragraph });
  const known = [...map.absent, ...map.reused.map(({ provision }) => provision)];
  return known.some((provision) => provisionKey(provision) === key) ? 'either' : 'current';
}

/** Provisions of one reference that share their mapping belong in one note: "13 kap. 1 och 2 §§". */
function citedTogether(
  references: readonly LawReference[],
  editionOf: (reference: LawReference) => SolEdition,
  map: LawMap,
): CitedTogether[] {
  const groups = new Map<string, CitedTogether>();
  const seen = new Set<string>();
  for (const reference of references) {
    const { act, chapter, paragraph, clause } = reference;
    if (act !== 'SoL' || chapter === null || paragraph === null) continue;
    const edition = editionOf(reference);
    const key = provisionKey({ chapter, paragraph });
    if (edition === 'current' || seen.has(key)) continue;
    seen.add(key);
    const provision = { chapter, paragraph, clause };
    const mappings = mappingsOf(provision, map);
    const reused = reusedMeaning(provision, map) !== null && edition === 'either';
    const mapped = mappings.map((mapping) => map.provisions.indexOf(mapping)).join();
    const id = reused || mapped === '' ? key : `${chapter} ${edition} ${mapped}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { provisions: [provision], mappings, edition });
    else group.provisions.push(provision);
  }
  return [...groups.values()];
}

function passageNote({ provisions, mappings, edition }: CitedTogether, map: LawMap): string[] {
  const label = provisionLabel(provisions);
  const { repealed } = map.acts.old;
  const reused = reusedMeaning(provisions[0]!, map);
  if (edition === 'either' && reused !== null) {
    return [texts.mayMeanEitherAct(label, reused.old, reused.new), ...whereToday(mappings)];
  }
  const first =
    edition === 'old' ? texts.refersToOldAct(label, repealed) : texts.seemsToReferToOldAct(label, repealed);
  const trap =
    reused === null || provisions.length > 1 ? [] : [texts.numberMeansSomethingElse(label, reused.new)];
  return [first, ...whereToday(mappings), ...trap];
}

function questionNote({ provisions, mappings, edition }: CitedTogether, map: LawMap): string[] {
  const label = provisionLabel(provisions);
  const { repealed } = map.acts.old;
  if (edition === 'old') return [texts.questionRefersToOldAct(label, repealed), ...whereToday(mappings)];
  const reused = reusedMeaning(provisions[0]!, map);
  const first =
    reused === null
      ? texts.notInCurrentAct(label, repealed)
      : texts.twoMeanings(label, reused.old, reused.new);
  return [first, ...whereToday(mappings)];
}

/** Only verified mappings are stated as the law of today; for the rest the reader is told that nobody has checked. */
function whereToday(mappings: readonly LawMapping[]): string[] {
  const verified = mappings.filter(({ confidence }) => confidence === 'verified');
  if (verified.length > 0) {
    const stated = verified.map(({ subject, new: today }) =>
      texts.standsTodayIn(subject, provisionLabel(today)),
    );
    const unconfirmed = verified.length < mappings.length ? [texts.otherPartsUnconfirmed] : [];
    return [...stated, ...verified.flatMap(({ caveat }) => caveat ?? []), ...unconfirmed];
  }
  const [nearest] = mappings.filter(({ confidence }) => confidence === 'inferred');
  if (nearest === undefined) return [texts.currentProvisionUnconfirmed];
  return [texts.nearestSeemsToBe(provisionLabel(nearest.new)), texts.currentProvisionUnconfirmed];
}

function mappingsOf(provision: Provision, map: LawMap): LawMapping[] {
  const key = provisionKey(provision);
  return map.provisions.filter(({ old }) =>
    old.some((known) => provisionKey(known) === key && clausesMeet(known.clause, provision.clause)),
  );
}

function clausesMeet(known: string | null, cited: string | null): boolean {
  if (known === null || cited === null) return true;
  return known === 'övriga' ? cited !== 'första' : known === cited;
}

function reusedMeaning(provision: Provision, map: LawMap): { old: string; new: string } | null {
  const key = provisionKey(provision);
  return map.reused.find((reused) => provisionKey(reused.provision) === key) ?? null;
}

/** Drops whole sentences from the end: the ones that matter most come first. */
function shorten(sentences: readonly string[]): string {
  let note = '';
  for (const sentence of sentences.filter((sentence) => sentence !== '')) {
    const longer = note === '' ? sentence : `${note} ${sentence}`;
    if (longer.length > longestLawNote) break;
    note = longer;
  }
  return note;
}
