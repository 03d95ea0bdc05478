import { findPersonalData } from './find-personal-data.ts';

const WITHHELD = '[personal data]';
const DEEPEST = 4;

/**
 * The fields of a line in a log, where every text with something certain in it is replaced. Lines in the log are made of
 * codes; this is for the one that somebody adds without thinking of that.
 * @param value numbers, errors and the like are left as they are
 */
export function withholdPersonalData(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    return findPersonalData(value).some(({ certainty }) => certainty === 'certain') ? WITHHELD : value;
  }
  if (depth === DEEPEST || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => withholdPersonalData(one, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withholdPersonalData(one, depth + 1)]),
  );
}
