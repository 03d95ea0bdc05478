/** What somebody typed while reminders are looked at. */
export type TypedRemind =
  | { readonly kind: 'open' | 'pause' | 'resume' | 'end' | 'copy' | 'edit'; readonly number: number | null }
  | { readonly kind: 'nudge' | 'csv' | 'refresh' | 'more' | 'yes' | 'drop' }
  | { readonly kind: 'change'; readonly step: 'what' | 'who' | 'when' };

const NUMBER = String.raw`(?:\s+(?:nummer\s+)?(?<number>\d{1,4}))?[\s.!]*$`;
const NUMBERED: readonly (readonly ['open' | 'pause' | 'resume' | 'end' | 'copy' | 'edit', RegExp])[] = [
  ['open', new RegExp(`^(?:visa|öppna)${NUMBER}`, 'iu')],
  ['pause', new RegExp(`^(?:pausa|paus)${NUMBER}`, 'iu')],
  ['resume', new RegExp(`^(?:återuppta|fortsätt|starta)${NUMBER}`, 'iu')],
  ['end', new RegExp(`^(?:ta\\s+bort|avsluta|radera)${NUMBER}`, 'iu')],
  ['copy', new RegExp(`^(?:kopiera|kopia)${NUMBER}`, 'iu')],
  ['edit', new RegExp(`^ändra${NUMBER}`, 'iu')],
];
const WORDS: readonly (readonly ['nudge' | 'csv' | 'refresh' | 'more' | 'yes' | 'drop', RegExp])[] = [
  ['nudge', /^knuffa(?:\s+\p{L}+){0,5}[\s.!]*$/iu],
  ['csv', /^(?:csv|fil|hämta(?:\s+(?:som\s+)?fil(?:en)?)?)[\s.!]*$/iu],
  ['refresh', /^(?:uppdatera|status)[\s.!]*$/iu],
  ['more', /^(?:visa\s+fler|fler)[\s.!]*$/iu],
  ['yes', /^(?:ja|japp|jo|bekräfta|spara|okej|ok|kör)[\s.!]*$/iu],
  ['drop', /^(?:avbryt|nej|stäng|sluta)[\s.!]*$/iu],
];
const CHANGE =
  /^ändra\s+(?:(?<what>vad|texten|checklistan)|(?<who>vem|vilka|mottagare)|(?<when>när|tiden|dagen))[\s.!]*$/iu;

/** Beyond this it is a text and no word of command. */
const LONGEST = 60;

/** @returns null for anything else */
export function readTypedRemind(text: string): TypedRemind | null {
  const said = text.normalize('NFC').trim();
  if (said.length > LONGEST) return null;
  const change = CHANGE.exec(said)?.groups;
  if (change !== undefined)
    return {
      kind: 'change',
      step: change.what !== undefined ? 'what' : change.who !== undefined ? 'who' : 'when',
    };
  const bare = /^(?<number>\d{1,4})[.)]?$/u.exec(said)?.groups;
  if (bare !== undefined) return { kind: 'open', number: Number(bare.number) };
  for (const [kind, pattern] of NUMBERED) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined)
      return { kind, number: groups.number === undefined ? null : Number(groups.number) };
  }
  const word = WORDS.find(([, pattern]) => pattern.test(said));
  return word === undefined ? null : { kind: word[0] };
}
