import type { Audience, Role } from '../../../reminders/reminder.ts';

/** What somebody's words may mean here. */
export interface WhoWords {
  /** Districts that are known, as they are written. */
  readonly units: readonly string[];
  readonly people: readonly { readonly id: string; readonly name: string | null }[];
  /** The team, channel or group that is written in; null for somebody alone. */
  readonly here: string | null;
}

const END = String.raw`(?![\p{L}\d])`;
const ME = new RegExp(`^(?:bara\\s+)?(?:mig(?:\\s+själv)?|jag)${END}`, 'iu');
const MEMBERS = new RegExp(
  `^(?:oss|alla\\s+(?:här|i\\s+(?:teamet|gruppen|kanalen))|(?:hela\\s+)?teamet|alla(?=\\s*$)|alla(?=\\s+(?:om|att)${END}))${END}`,
  'iu',
);
const CHANNEL = new RegExp(`^(?:(?:i\\s+)?(?:den\\s+här\\s+)?(?:kanalen|gruppen)|hit|här)${END}`, 'iu');
const ROLE: readonly (readonly [Role, RegExp])[] = [
  ['socialsekreterare', new RegExp(`^(?:alla\\s+)?socialsekreterar(?:e|na)${END}`, 'iu')],
  ['familjebehandlare', new RegExp(`^(?:alla\\s+)?familjebehandlar(?:e|na)${END}`, 'iu')],
  ['chef', new RegExp(`^(?:alla\\s+)?chefer(?:na)?${END}`, 'iu')],
  ['samordnare', new RegExp(`^(?:alla\\s+)?samordnar(?:e|na)${END}`, 'iu')],
];

/**
 * Reads who a text begins with: "mig", "teamet", "alla i Farsta", "alla chefer i Farsta", names of people who are known.
 * @returns what stands after it as well; null when it begins with nobody
 */
export function readWho(
  text: string,
  words: WhoWords,
): { readonly who: Audience; readonly rest: string } | null {
  const said = text.trim();
  const after = (match: string) => said.slice(match.length).trim();
  const me = ME.exec(said);
  if (me) return { who: { kind: 'me' }, rest: after(me[0]) };
  for (const [role, pattern] of ROLE) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const rest = after(match[0]);
    const unit = /^i\s+/iu.test(rest) ? unitAt(rest.replace(/^i\s+/iu, ''), words.units) : null;
    return unit === null
      ? { who: { kind: 'role', role }, rest }
      : { who: { kind: 'role', role, unit: unit.name }, rest: unit.rest };
  }
  const inUnit = /^alla\s+(?:i|på)\s+/iu.exec(said);
  const unit = inUnit === null ? null : unitAt(after(inUnit[0]), words.units);
  if (unit !== null) return { who: { kind: 'unit', unit: unit.name }, rest: unit.rest };
  if (words.here !== null) {
    const [members, channel] = [MEMBERS.exec(said), CHANNEL.exec(said)];
    if (members) return { who: { kind: 'members', conversation: words.here }, rest: after(members[0]) };
    if (channel) return { who: { kind: 'channel', conversation: words.here }, rest: after(channel[0]) };
  }
  return named(said, words.people);
}

/** The longest first: "Hässelby" is the beginning of "Hässelby-Vällingby". */
function unitAt(text: string, units: readonly string[]): { name: string; rest: string } | null {
  const name = [...units].sort((a, b) => b.length - a.length).find((unit) => startsWith(text, unit));
  return name === undefined ? null : { name, rest: text.slice(name.length).trim() };
}

/** "Anna Andersson, Bo Berg och Carin": whole names, or a first name that only one has. */
function named(
  text: string,
  people: WhoWords['people'],
): { readonly who: Audience; readonly rest: string } | null {
  const ids: string[] = [];
  let rest = text;
  for (;;) {
    const found = personAt(rest, people);
    if (found === null) break;
    ids.push(found.id);
    rest = rest.slice(found.length).trim();
    const and = /^(?:,|och(?!\p{L}))\s*/iu.exec(rest);
    if (and === null || personAt(rest.slice(and[0].length), people) === null) break;
    rest = rest.slice(and[0].length);
  }
  return ids.length === 0 ? null : { who: { kind: 'people', ids: [...new Set(ids)] }, rest };
}

function personAt(text: string, people: WhoWords['people']): { id: string; length: number } | null {
  const whole = people.filter(({ name }) => name !== null && startsWith(text, name));
  // Two of one name have to be told apart by whoever writes.
  if (whole.length > 0)
    return whole.length === 1 ? { id: whole[0]!.id, length: whole[0]!.name!.length } : null;
  const first = people
    .map(({ id, name }) => ({ id, first: name?.split(/\s/u)[0] ?? '' }))
    .filter((one) => one.first.length > 1 && startsWith(text, one.first));
  return first.length === 1 ? { id: first[0]!.id, length: first[0]!.first.length } : null;
}

function startsWith(text: string, name: string): boolean {
  const lower = text.toLocaleLowerCase('sv');
  return lower.startsWith(name.toLocaleLowerCase('sv')) && !/^[\p{L}\d]/u.test(text.slice(name.length));
}
