import * as en from './en/join-with-and.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/join-with-and.ts';

const said = spoken(sv, en);

/** "a", "a och b", "a, b och c", in the language that is spoken. */
export function joinWithAnd(parts: readonly string[]): string {
  return said.joinWithAnd(parts);
}
