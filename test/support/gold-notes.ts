import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A note that somebody might have written, with the status that a reader gives each rule. */
export interface GoldNote {
  readonly id: string;
  /** byggd: the words were gathered with it in sight; the others were judged once before any change was made for them. */
  readonly half: 'byggd' | 'undanhållen' | 'ny' | 'sist';
  readonly kind: string;
  readonly text: string;
  readonly gold: Readonly<Record<string, string>>;
}

export const goldNotes: readonly GoldNote[] = readFileSync(
  join(import.meta.dirname, '..', 'guidance', 'review', 'gold-notes.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldNote);
