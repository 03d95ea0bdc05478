import type { ItemAnswer } from '../../../guidance/checklists/checklist-state.ts';

/** What somebody typed while a checklist is under way. Numbers are those on the card. */
export type TypedWord =
  | { readonly kind: 'tick'; readonly number: number }
  | {
      readonly kind: 'answer';
      readonly numbers: readonly number[];
      readonly answer: ItemAnswer | 'none';
      /** What follows: a reason. */
      readonly reason: string;
    }
  | { readonly kind: 'open'; readonly number: number }
  | { readonly kind: 'list' }
  | { readonly kind: 'end' }
  | { readonly kind: 'count' }
  | { readonly kind: 'aside' };

const NUMBERS = String.raw`(?<numbers>\d{1,2}(?:(?:\s*,\s*|\s+och\s+|\s+)\d{1,2})*)[.:)]?\s*[,:–-]?\s*`;
const REASON = String.raw`(?:[\s,:.;–-]+(?<reason>\S[\s\S]*?))?`;
const ANSWER: readonly (readonly [ItemAnswer | 'none', RegExp])[] = [
  ['ja', new RegExp(`^${NUMBERS}(?:ja|japp|jo|klart?|gjort|ok|okej)[.!]*$`, 'iu')],
  [
    'ej',
    new RegExp(`^${NUMBERS}(?:(?:inte|ej)\\s+(?:aktuellt?|relevant)|ej)(?!\\p{L})${REASON}[.!]*$`, 'iu'),
  ],
  ['nej', new RegExp(`^${NUMBERS}(?:nej|nä|nix)(?!\\p{L})${REASON}[.!]*$`, 'iu')],
  ['none', new RegExp(`^${NUMBERS}(?:ta bort|ångra|inget svar)[.!]*$`, 'iu')],
];
const OPEN = /^(?:mer|visa|öppna|ändra|punkt)(?:\s+om)?(?:\s+punkt)?\s+(?<number>\d{1,2})[.!]*$/iu;
const WORDS: readonly (readonly ['list' | 'end' | 'count' | 'aside', RegExp])[] = [
  ['end', /^(?:klar|klart|färdig|färdigt|slut|sammanfatta)[.!]*$/iu],
  ['list', /^(?:tillbaka|listan|till listan)[.!]*$/iu],
  ['count', /^räkna(?: anonymt)?[.!]*$/iu],
  ['aside', /^(?:avbryt|sluta|stäng)[.!]*$/iu],
];

/** Beyond this nobody answers a list. */
const LONGEST = 1_000;

/** @returns null for anything else: it is then a question */
export function readTyped(text: string): TypedWord | null {
  const said = text.normalize('NFC').trim();
  // "1 ej verkställt beslut, vad gäller?" begins as an answer does.
  if (said.length > LONGEST || said.endsWith('?')) return null;
  if (/^\d{1,2}[.)]?$/u.test(said)) return { kind: 'tick', number: Number.parseInt(said, 10) };
  for (const [answer, pattern] of ANSWER) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    const numbers = [...groups.numbers!.matchAll(/\d+/gu)].map(([figure]) => Number(figure));
    return { kind: 'answer', numbers, answer, reason: groups.reason ?? '' };
  }
  const open = OPEN.exec(said)?.groups;
  if (open !== undefined) return { kind: 'open', number: Number(open.number) };
  const word = WORDS.find(([, pattern]) => pattern.test(said));
  return word === undefined ? null : { kind: word[0] };
}
