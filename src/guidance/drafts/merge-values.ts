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
  const old = remembered ?? {
    values: {},
    revision: sent.revision,
    since: sent.revision,
    touched: new Set<string>(),
  };
  const values: Record<string, string> = {};
  const touched = new Set(old.touched);
  const joined: DraftField[] = [];
  const stayed: DraftField[] = [];
  const isNewest = remembered === null || sent.revision >= old.revision;
  // Without a memory that reaches back to when the card was made, the card knows better.
  const reaches = (key: string) => old.touched.has(key) || sent.revision < old.since;
  for (const field of fields) {
    const { key } = field;
    const [here, there] = [old.values[key] ?? '', sent.values[key] ?? ''];
    const made = sent.made?.get(key);
    const isChanged = made === undefined ? !isNewest && there !== '' : made !== valueHash(there);
    const isApart = made !== valueHash(here) && reaches(key);
    let value = there;
    if (remembered === null || here === there || (made === undefined && isNewest)) value = there;
    else if (!isChanged) value = reaches(key) ? here : there;
    else if (isApart && here !== '') {
      value = field.longest === 0 || there === '' ? here : bothTexts(field, here, there);
      if (value !== here) joined.push(field);
      else if (field.longest === 0 && there !== '') stayed.push(field);
    }
    if (isChanged || value !== here) touched.add(key);
    if (value !== '') values[key] = value;
  }
  const isSame = fields.every(({ key }) => (values[key] ?? '') === (old.values[key] ?? ''));
  const isChanged = remembered === null ? sent.made === null || touched.size > 0 : !isSame;
  const revision = Math.max(sent.revision, old.revision) + (isChanged ? 1 : 0);
  return { values, revision, since: old.since, touched, joined, stayed };
}

/** The same card pressed twice adds its text once. */
function bothTexts({ kind }: DraftField, here: string, there: string): string {
  const between = kind === 'line' ? ' / ' : '\n\n';
  const isIn = `${between}${here}${between}`.includes(`${between}${there}${between}`);
  return isIn ? here : `${here}${between}${there}`;
}
