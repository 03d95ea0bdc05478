import type { OwnData } from '../../../store/own-data.ts';

/** A row of what is kept about somebody, as it lies there. */
export type OwnRow = OwnData[string][number];

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** After 2001, in milliseconds. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value > 1_000_000_000_000;
}
