import * as en from './en/written-day.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/written-day.ts';

const said = spoken(sv, en);

/** "2026-11-17" → "17 november 2026", in the language that is spoken. */
export function writtenDay(iso: string): string {
  return said.writtenDay(iso);
}

/** "2026-11" → "november 2026" */
export function writtenMonth(month: string): string {
  return said.writtenMonth(month);
}
