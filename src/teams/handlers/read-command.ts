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

/** @returns the command a message consists of, or null when it is a question */
export function readCommand(text: string): Command | null {
  const bare = text.normalize('NFC').trim().toLowerCase();
  if (bare.length > 20) return null;
  const word = bare === '?' ? bare : bare.replace(/^\/|[\s.!?]+$/g, '');
  // "???" is nothing once its marks are gone; help is kinder than "what do you want to know?"
  if (word === '' && bare.includes('?')) return 'help';
  return Object.hasOwn(words, word) ? words[word]! : null;
}
