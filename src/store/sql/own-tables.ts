import type { Tables } from './tables.ts';

/** Tables whose rows are somebody's alone, by `person`, each with the column that says when a row is from. */
export const OWN_TABLES = {
  introduction_unit: 'finished_at',
  introduction_answer: 'at',
  introduction_sharing: 'at',
  favourite: 'at',
} as const satisfies Partial<Record<keyof Tables, string>>;

export type OwnTable = keyof typeof OWN_TABLES;
export const OWN_TABLE_NAMES = Object.keys(OWN_TABLES) as OwnTable[];
