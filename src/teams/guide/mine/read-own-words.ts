import type { WorkingHours } from '../../../reminders/recurrence/working-hours.ts';
import type { Role } from '../../../reminders/reminder.ts';
import { readHours } from './read-hours.ts';

/** What somebody types about themselves. */
export type OwnWords =
  | { readonly to: 'settings' | 'data' | 'forget' }
  | { readonly to: 'role'; readonly role: Role | null; readonly unit: string | null }
  /** null for the usual ones; `unread` when they were meant but not understood. */
  | { readonly to: 'hours'; readonly hours: WorkingHours | 'unread' | null };

const PLAIN: readonly (readonly ['settings' | 'data' | 'forget', RegExp])[] = [
  ['data', /^(?:visa\s+)?mina\s+(?:uppgifter|data)$/iu],
  ['data', /^vad\s+(?:har\s+du\s+sparat|vet\s+du)\s+om\s+mig$/iu],
  ['forget', /^(?:glöm|radera|ta\s+bort)\s+(?:mig|mina\s+uppgifter)$/iu],
  ['settings', /^(?:mina\s+)?inställningar$/iu],
  ['settings', /^min\s+roll$/iu],
  ['settings', /^(?:(?:mitt|byt|ändra)\s+)?språk(?:et)?$/iu],
  ['settings', /^mina\s+arbetstider$/iu],
];
const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  ['socialsekreterare', 'social(?:sekreterare|sekr)'],
  ['familjebehandlare', 'familjebehandlare'],
  ['chef', '(?:enhets|grupp)?chef'],
  ['samordnare', 'samordnare'],
];
const ROLE = new RegExp(
  `^(?:min\\s+roll(?:\\s+är|:)?|jag\\s+(?:är|jobbar\\s+som|arbetar\\s+som))\\s+(?:en\\s+)?(?<role>${ROLE_WORDS.map(([, words]) => words).join('|')})(?:\\s+i\\s+(?<unit>\\S.{0,40}))?$`,
  'iu',
);
const NO_ROLE = /^glöm\s+(?:min\s+)?roll(?:en)?$/iu;
const HOURS =
  /^(?:(?<sure>mina\s+arbetstider)(?:\s+är|:)?|jag\s+(?:jobbar|arbetar))\s+(?<hours>(?:\S.*)?\d.*)$/iu;
const NO_HOURS = /^glöm\s+(?:mina\s+)?arbetstider(?:na)?$/iu;
/** Longer is a question, or a story. */
const LONGEST = 160;

/** @returns null for words that say nothing of who writes them */
export function readOwnWords(text: string): OwnWords | null {
  // Before anything else: what stands at the end of a long text takes long to take away.
  if (text.length > 2 * LONGEST) return null;
  const bare = text.normalize('NFC').trim();
  const said = bare.replace(/^\//u, '').replace(/[\s.!]+$/u, '');
  if (said.length > LONGEST) return null;
  const plain = PLAIN.find(([, pattern]) => pattern.test(said.replace(/\?$/u, '')));
  if (plain !== undefined) return { to: plain[0] };
  if (said.endsWith('?')) return null;
  if (NO_ROLE.test(said)) return { to: 'role', role: null, unit: null };
  if (NO_HOURS.test(said)) return { to: 'hours', hours: null };
  const role = ROLE.exec(said)?.groups;
  if (role !== undefined) {
    const found = ROLE_WORDS.find(([, words]) => new RegExp(`^${words}$`, 'iu').test(role.role!))!;
    return { to: 'role', role: found[0], unit: role.unit ?? null };
  }
  const hours = HOURS.exec(said)?.groups;
  if (hours === undefined) return null;
  const read = readHours(hours.hours!);
  // "Jag jobbar med 3 familjer" is about something else.
  return read === null && hours.sure === undefined ? null : { to: 'hours', hours: read ?? 'unread' };
}
