export type IdentityNumberKind = 'personnummer' | 'samordningsnummer' | 't-nummer' | 'reservnummer';

export type PersonalDataKind =
  | IdentityNumberKind
  | 'telefon'
  | 'e-post'
  | 'adress'
  | 'registreringsnummer'
  | 'diarienummer'
  | 'namn';

export const IDENTITY_KINDS: ReadonlySet<PersonalDataKind> = new Set<IdentityNumberKind>([
  'personnummer',
  'samordningsnummer',
  't-nummer',
  'reservnummer',
]);

/**
 * How sure a find is. `certain`: nothing else is written like this, or shape and check digit agree. `likely`: the shape
 * alone, which is enough to stop, since a mistyped number still points at somebody. `possible`: could also be something
 * else, such as a date, a row of figures or the name of an author.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** What a pattern finds. */
export interface Found<Kind extends PersonalDataKind = PersonalDataKind> {
  readonly kind: Kind;
  /** Position in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/**
 * Says whether the knowledge itself contains something, so that it points out nobody: a word or a name ("farsta", "marte
 * meo"), the reference of a document ("ks 2026/469"), the digits of a telephone number ("0850800000"), an address.
 * @param phrase in lower case, with single spaces
 */
export type Known = (phrase: string) => boolean;

export const nothingKnown: Known = () => false;
