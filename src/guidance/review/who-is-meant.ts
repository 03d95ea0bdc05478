import type { NoteWord } from './note-words.ts';
import type { Place } from './word-lists.ts';

/** Whom "hon", "han", "hen" and "de" stand for: the first person of the sentence before who fits. */
export interface Meant {
  readonly hon: string | null;
  readonly han: string | null;
  readonly hen: string | null;
  /** Who the sentence was about first, for one that goes on without saying who: "Ritade en sol." */
  readonly first: string | null;
}

type Pronoun = 'hon' | 'han' | 'hen';

export const NOBODY: Meant = { hon: null, han: null, hen: null, first: null };

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  hon: 'hon',
  henne: 'hon',
  han: 'han',
  honom: 'han',
  hen: 'hen',
};
/** What a sentence opens with when it goes on about the one before: "Visade sitt rum.", "Ej med i samtalet." */
const GOES_ON: readonly string[] = ['uttrycker', 'vilja-neka', 'barn-tyst', 'sager'];
/** Who may stand after the verb that a sentence opens with. */
const OTHERS: readonly string[] = ['soc', 'behandlare', 'vi', 'grupp'];
/** Lists of persons: which pronouns may stand for them, and whether they are a child or an adult. */
const PERSONS: readonly (readonly [list: string, fits: readonly Pronoun[], role: string])[] = [
  ['barn-hon', ['hon', 'hen'], 'barn'],
  ['barn-han', ['han', 'hen'], 'barn'],
  ['barn', ['hon', 'han', 'hen'], 'barn'],
  ['vuxen-hon', ['hon'], 'vuxen'],
  ['vuxen-han', ['han'], 'vuxen'],
  ['vuxen', ['hon', 'han'], 'vuxen'],
];

/**
 * Adds to the places of a sentence whom its pronouns mean, and brings the lists of persons together under "barn" and
 * "vuxen".
 * @param before whom the pronouns of the sentence before could mean
 * @returns whom pronouns of the next sentence may mean
 */
export function whoIsMeant(words: readonly NoteWord[], places: Map<string, Place[]>, before: Meant): Meant {
  const meant: Record<Pronoun, string | null> = { hon: null, han: null, hen: null };
  const persons = PERSONS.flatMap(([list, fits, role]) =>
    (places.get(list) ?? []).map((place) => ({ place, fits, role })),
  ).sort((one, other) => one.place.at - other.place.at);
  const roles: Record<string, Place[]> = { barn: [], vuxen: [] };
  const isSpokenTo = (word: NoteWord) => !word.quoted && (word.surface === 'du' || word.surface === 'dig');
  let next = 0;
  for (const [at, { surface }] of words.entries()) {
    for (; next < persons.length && persons[next]!.place.at === at; next++) {
      const { place, fits, role } = persons[next]!;
      if (roles[role]!.at(-1)?.at !== at) roles[role]!.push(place);
      for (const pronoun of fits) meant[pronoun] ??= role;
    }
    // A plan that is written to somebody is written to the child.
    if (isSpokenTo(words[at]!)) roles.barn!.push({ at, to: at + 1 });
    const pronoun = Object.hasOwn(PRONOUNS, surface) ? PRONOUNS[surface]! : null;
    if (pronoun === null) continue;
    const role = at === 0 ? before[pronoun] : (meant[pronoun] ?? before[pronoun]);
    if (role === null) continue;
    roles[role]!.push({ at, to: at + 1 });
    meant[pronoun] ??= role;
  }
  const teller = goesOn(places, roles) ? before.first : null;
  // The child's own saying comes after the child; an adult's makes the rest told.
  if (teller !== null) roles[teller]!.unshift({ at: 0, to: teller === 'barn' ? 0 : 1 });
  const byPlace = Object.entries(roles)
    .filter(([, found]) => found.length > 0)
    .sort(([, [one]], [, [other]]) => one!.at - other!.at);
  for (const [role, found] of Object.entries(roles)) if (found.length > 0) places.set(role, found);
  return {
    hon: meant.hon ?? before.hon,
    han: meant.han ?? before.han,
    hen: meant.hen ?? before.hen,
    first: byPlace[0]?.[0] ?? null,
  };
}

/** Whether a sentence opens with saying or showing, and not with who does: "Ritade en sol", but not "Sade mamma". */
function goesOn(places: ReadonlyMap<string, Place[]>, roles: Readonly<Record<string, Place[]>>): boolean {
  const follows = [...Object.values(roles), ...OTHERS.map((list) => places.get(list) ?? [])];
  return (
    GOES_ON.some((list) => places.get(list)?.[0]?.at === 0) &&
    !follows.some((found) => found.some(({ at }) => at <= 1))
  );
}
