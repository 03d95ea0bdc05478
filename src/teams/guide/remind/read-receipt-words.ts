import type { Later } from '../../../reminders/later-moment.ts';
import type { ReceiptMove } from './receipt-press.ts';

const ACKNOWLEDGE = /^(?:jag\s+)?kvitt(?:era|erar|erat|erad|o)[.!]*$/iu;
const LATER = /^(?:påminn\s+mig\s+)?senare(?:\s+(?<when>\S.*?))?[.!]*$/iu;
const STOP = /^sluta\s+påminna?(?:\s+mig)?(?:\s+(?<what>\S.*?))?[.!]*$/iu;

const WHEN: readonly (readonly [Later, RegExp])[] = [
  ['today', /^i\s*dag$/iu],
  ['tomorrow', /^i\s*mor(?:gon|n)(?:\s+bitti)?$/iu],
  ['week', /^(?:nästa\s+vecka|om\s+en\s+vecka)$/iu],
];
const ALL = /^(?:om\s+)?(?:allt|alla(?:\s+påminnelser)?|helt)$/iu;
const THIS = /^(?:om\s+)?(?:det\s+här|detta|den(?:\s+här)?(?:\s+påminnelsen)?)$/iu;

/** Longer is no answer to a reminder. */
const LONGEST = 60;

/** @returns what typed words do with a reminder; `when?` when they do not say when; null for all other words */
export function readReceiptWords(text: string): ReceiptMove | 'when?' | null {
  const said = text.normalize('NFC').trim();
  if (said.length > LONGEST || said.endsWith('?')) return null;
  if (ACKNOWLEDGE.test(said)) return { to: 'ack' };
  const later = LATER.exec(said);
  if (later !== null) {
    const words = later.groups?.when;
    if (words === undefined) return 'when?';
    const when = WHEN.find(([, pattern]) => pattern.test(words))?.[0];
    return when === undefined ? null : { to: 'later', when };
  }
  const stop = STOP.exec(said);
  if (stop === null) return null;
  const what = stop.groups?.what;
  if (what === undefined || THIS.test(what)) return { to: 'stop' };
  return ALL.test(what) ? { to: 'stopAll' } : null;
}
