import * as en from './en/counted.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/counted.ts';

const said = spoken(sv, en);

/** "en dag", "tre dagar", "14 dagar": the number in letters up to twelve, in the language that is spoken. */
export function counted(count: number, one: string, many: string): string {
  return said.counted(count, one, many);
}
