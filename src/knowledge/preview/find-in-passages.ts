import { findPersonalData } from '../../privacy/find-personal-data.ts';
import type { Known, PersonalDataKind } from '../../privacy/personal-data.ts';
import type { LawMap } from '../law/law-map.ts';
import { lawNotes } from '../law/law-note.ts';
import type { Passage } from '../passage.ts';
import type { PreviewPlace } from './preview-document.ts';

/** What a document says by the repealed act. */
export interface RepealedLaw {
  /** What stands where today. */
  readonly note: string;
  readonly places: readonly PreviewPlace[];
}

/** Personal data of one kind: how many and where, never which. */
export interface FoundKind {
  readonly kind: PersonalDataKind;
  readonly count: number;
  readonly isCertain: boolean;
  readonly places: readonly PreviewPlace[];
}

const MOST_NOTES = 12;
const MOST_PLACES = 8;

/** Looks through a document's passages for what whoever puts it in should know. */
export function findInPassages(
  passages: readonly Passage[],
  { date, law, isKnown }: { date: string | null; law: LawMap; isKnown: Known },
): { readonly law: RepealedLaw[]; readonly personal: FoundKind[] } {
  const notes = new Map<string, PreviewPlace[]>();
  const kinds = new Map<PersonalDataKind, { count: number; isCertain: boolean; places: PreviewPlace[] }>();
  for (const { text, headings, page } of passages) {
    const place = { section: headings.join(' › '), page };
    for (const note of lawNotes(text, { documentDate: date }, law)) addTo(notes, note, place);
    for (const { kind, certainty, isLikely } of findPersonalData(text, isKnown)) {
      // The number of a public report and what could just as well be something else would hide the rest.
      if (kind === 'diarienummer' || (certainty === 'possible' && !isLikely)) continue;
      const known = kinds.get(kind) ?? { count: 0, isCertain: false, places: [] };
      known.count += 1;
      known.isCertain ||= certainty === 'certain';
      add(known.places, place);
      kinds.set(kind, known);
    }
  }
  return {
    law: [...notes].slice(0, MOST_NOTES).map(([note, places]) => ({ note, places })),
    personal: [...kinds].map(([kind, found]) => ({ kind, ...found })),
  };
}

function addTo(notes: Map<string, PreviewPlace[]>, note: string, place: PreviewPlace): void {
  const places = notes.get(note) ?? [];
  add(places, place);
  notes.set(note, places);
}

function add(places: PreviewPlace[], place: PreviewPlace): void {
  const isThere = places.some(({ section, page }) => section === place.section && page === place.page);
  if (!isThere && places.length < MOST_PLACES) places.push(place);
}
