import { isNestedDeeperThan } from './nesting.ts';

/** A genuine body is less than ten levels deep. */
const maxNesting = 48;

/** Says whether a parsed body is a JSON object, and not one that is nested to break what reads it. */
export function isJsonObject(body: unknown): body is Record<string, unknown> {
  const isObject =
    typeof body === 'object' && body !== null && !Array.isArray(body) && !Buffer.isBuffer(body);
  return isObject && !isNestedDeeperThan(maxNesting, body);
}
