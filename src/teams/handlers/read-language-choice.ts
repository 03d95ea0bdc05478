import type { Language } from '../../texts/language.ts';

const NAMES: Readonly<Record<string, Language>> = {
  svenska: 'sv',
  swedish: 'sv',
  engelska: 'en',
  english: 'en',
};
const NAME = `(?<name>${Object.keys(NAMES).join('|')})`;
/** A whole message: "vad säger lagen om språk: engelska" asks something else. */
const CHOICE = new RegExp(
  `^/?(?:(?:byt|ändra|välj)\\s+)?(?:mitt\\s+)?språk(?:\\s+till|:)?\\s+${NAME}$|^/?(?:(?:change|set|choose)\\s+)?(?:my\\s+)?language(?:\\s+to|:)?\\s+${NAME.replace('name', 'named')}$|^(?:(?:tala|prata|skriv|speak|write|på|in)\\s+(?:på\\s+|in\\s+)?)${NAME.replace('name', 'spoken')}(?:,?\\s+(?:tack|please))?$`,
  'iu',
);

/** Longer asks or tells something else. */
const LONGEST = 100;

/** @returns the language that a message asks to be spoken to in ("språk engelska", "language Swedish"); null for other messages */
export function readLanguageChoice(text: string): Language | null {
  if (text.length > LONGEST) return null;
  const said = text
    .normalize('NFC')
    .trim()
    .replace(/[\s.!]+$/u, '');
  const { name, named, spoken } = CHOICE.exec(said)?.groups ?? {};
  return NAMES[(name ?? named ?? spoken ?? '').toLowerCase()] ?? null;
}
