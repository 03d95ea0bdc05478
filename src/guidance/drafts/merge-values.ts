import type { DraftField } from './draft-field.ts';
import type { DraftValues } from './draft-values.ts';
import { valueHash } from './value-hash.ts';

/** What is remembered of a draft that somebody is writing. */
export interface RememberedValues {
  readonly values: DraftValues;
  readonly revision: number;
  /** The revision of the card that the memory began with. */
  readonly since: number;
  /** Keys that have been changed since then. */
  readonly touched: ReadonlySet<string>;
  /** Hashes of what each field has held since then: a card with one of those is only old. */
  readonly seen: ReadonlySet<string>;
}

/** What a card sent, which may be older than what is remembered. */
export interface SentValues {
  readonly values: DraftValues;
  readonly revision: number;
  /** Hashes of what the card was made with, by key; null when that is unknown. */
  readonly made: ReadonlyMap<string, string> | null;
}

export interface MergedValues extends RememberedValues {
  /** Written in two cards, differently: both texts are kept. */
  readonly joined: readonly DraftField[];
  /** Chosen in two cards, differently: what was sent first stays. */
  readonly stayed: readonly DraftField[];
}

/**
 * Brings together what is remembered and what a card sent, so that nothing that somebody has written is lost. What was
 * changed in the card counts, and what was changed elsewhere since the card was made stays.
 */
export function mergeValues(
  fields: readonly DraftField[],
  remembered: RememberedValues | null,
  sent: SentValues,
): MergedValues {
  const old = remembered ?? beginValues(sent.revision);
  const values: Record<string, string> = {};
  const touched = new Set(old.touched);
  const joined: DraftField[] = [];
  const stayed: DraftField[] = [];
  for (const field of fields) {
    const { key } = field;
    const [here, there] = [old.values[key] ?? '', sent.values[key] ?? ''];
    const counts = remembered === null || here === there ? 'there' : whatCounts(key, here, there, old, sent);
    const isText = field.longest > 0;
    const value =
      counts === 'both' ? (isText ? bothTexts(field, here, there) : here) : counts === 'there' ? there : here;
    if (counts === 'both' && value !== here) joined.push(field);
    if (counts === 'both' && !isText) stayed.push(field);
    if (value !== here || isFilledIn(key, there, sent)) touched.add(key);
    if (value !== '') values[key] = value;
  }
  const isSame = fields.every(({ key }) => (values[key] ?? '') === (old.values[key] ?? ''));
  const isChanged =
    remembered === null ? fields.some(({ key }) => isFilledIn(key, values[key] ?? '', sent)) : !isSame;
  const revision = Math.max(sent.revision, old.revision) + (isChanged ? 1 : 0);
  const { since } = old;
  return {
    values,
    revision,
    since,
    touched,
    seen: seenWith(seenWith(old.seen, old.values), values),
    joined,
    stayed,
  };
}

/** What is remembered before anything has been. */
export function beginValues(revision: number): RememberedValues {
  return { values: {}, revision, since: revision, touched: new Set(), seen: new Set() };
}

/** @returns the values that have been remembered, with these among them */
export function seenWith(seen: ReadonlySet<string>, values: DraftValues): ReadonlySet<string> {
  return new Set([...seen, ...Object.entries(values).map(([key, value]) => seenAs(key, value))]);
}

function whatCounts(
  key: string,
  here: string,
  there: string,
  old: RememberedValues,
  sent: SentValues,
): 'here' | 'there' | 'both' {
  const made = sent.made?.get(key);
  if (made === undefined && sent.revision >= old.revision) return 'there';
  // Emptied on the card; where the card never had it, nobody knows that it was taken away.
  if (there === '') return made === valueHash(here) ? 'there' : 'here';
  // Without a memory that reaches back to when the card was made, the card knows better.
  if (!old.touched.has(key) && sent.revision >= old.since) return 'there';
  const isFilled = made === undefined || made !== valueHash(there);
  if (isFilled) return here === '' || made === valueHash(here) ? 'there' : 'both';
  if (old.seen.has(seenAs(key, there))) return 'here';
  // From before the memory began, so nobody has taken it away since.
  if (here === '') return 'there';
  return sent.revision < old.since ? 'here' : 'both';
}

function isFilledIn(key: string, there: string, { made }: SentValues): boolean {
  return made === null ? there !== '' : made.get(key) !== valueHash(there);
}

function seenAs(key: string, value: string): string {
  return `${key} ${valueHash(value)}`;
}

/** The same card pressed twice adds its text once. */
function bothTexts({ kind }: DraftField, here: string, there: string): string {
  const between = kind === 'line' ? ' / ' : '\n\n';
  const isIn = `${between}${here}${between}`.includes(`${between}${there}${between}`);
  return isIn ? here : `${here}${between}${there}`;
}
