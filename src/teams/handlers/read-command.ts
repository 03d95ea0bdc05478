import { withoutPictures } from '../free-form/without-pictures.ts';

export type Command = 'help' | 'start' | 'nothing';

const words: Readonly<Record<string, Command>> = {
  hjälp: 'help',
  hjalp: 'help',
  help: 'help',
  '?': 'help',
  start: 'start',
  börja: 'start',
  hej: 'start',
  hejsan: 'start',
  hallå: 'start',
  hello: 'start',
  '': 'nothing',
};

/** Greetings in more words than one. */
const GREETING =
  /^(?:hej\s+hej|(?:hej|hejsan|hallå|tjena|god\s*morgon|god\s+(?:dag|kväll|eftermiddag)|hi|hello|hey|good\s+(?:morning|evening|afternoon))(?:\s+(?:där|på\s+(?:dig|er)|du|igen|lathunden|alla|there|again))*|tja|tjabba|tjenare|morsning|goddag|morning)$/iu;

/** Of them, those that a misspelt one can be likened to. */
export const COMMAND_WORDS: readonly string[] = Object.keys(words).filter((word) => word.length > 3);

/** Ways of saying where one works; the rest of the message is to be the name of a district and nothing else. */
const UNIT_SAID =
  /^(?:min\s+(?:stadsdel|enhet|förvaltning)(?:\s+är|:)?|(?:jag|vi)\s+(?:jobbar|arbetar|sitter)\s+(?:i|på)|stadsdel:?)\s+(?<unit>\S.{0,40}?)[\s.!]*$/iu;
const UNIT_FORGOTTEN = /^glöm\s+(?:min\s+)?(?:stadsdel|enhet)(?:en)?[\s.!]*$/iu;

/** @returns the district that a message says one works in, as it is written; '' to forget it; null for other messages */
export function readUnit(text: string): string | null {
  const bare = text.normalize('NFC').trim();
  if (UNIT_FORGOTTEN.test(bare)) return '';
  return UNIT_SAID.exec(bare)?.groups?.unit ?? null;
}

/** @returns the command a message consists of, or null when it is a question */
export function readCommand(text: string): Command | null {
  const bare = withoutPictures(text.normalize('NFC').trim()).toLowerCase();
  if (bare.length > 30) return null;
  const word = bare === '?' ? bare : bare.replace(/^\/|[\s.!?]+$/g, '');
  // "???" is nothing once its marks are gone; help is kinder than "what do you want to know?"
  if (word === '' && bare.includes('?')) return 'help';
  if (GREETING.test(word.replace(/,/gu, ' ').replace(/\s+/gu, ' '))) return 'start';
  return Object.hasOwn(words, word) ? words[word]! : null;
}
