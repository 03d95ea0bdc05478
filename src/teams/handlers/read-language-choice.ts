import type { Language } from '../../texts/language.ts';

const NAMES: Readonly<Record<string, Language>> = {
  svenska: 'sv',
  swedish: 'sv',
  engelska: 'en',
  english: 'en',
};
const NAME = `(?<name>${Object.keys(NAMES).join('|')})`;
/** Characters. */
const LONGEST = 80;
/** A whole message: "vad säger lagen om språk: engelska" asks something else. */
const CHOICE = new RegExp(
  `^/?(?:(?:byt|ändra|välj)\\s+)?(?:mitt\\s+)?språk(?:\\s+till|:)?\\s+${NAME}$|^/?(?:(?:change|set|choose)\\s+)?(?:my\\s+)?language(?:\\s+to|:)?\\s+${NAME.replace('name', 'named')}$|^(?:(?:tala|prata|skriv|speak|write|på|in)\\s+(?:på\\s+|in\\s+)?)${NAME.replace('name', 'spoken')}(?:,?\\s+(?:tack|please))?$`,
  'iu',
);

/** @returns the language that a message asks to be spoken to in ("språk engelska", "language Swedish"); null for other messages */
export function readLanguageChoice(text: string): Language | null {
  const bare = text.normalize('NFC').trim();
  if (bare.length > LONGEST) return null;
  const said = bare.replace(/[\s.!]+$/u, '');
  const { name, named, spoken } = CHOICE.exec(said)?.groups ?? {};
  return NAMES[(name ?? named ?? spoken ?? '').toLowerCase()] ?? null;
}
