/** One property of a calendar file: its name, its parameters and its value, with escapes undone. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A component (VCALENDAR, VEVENT, VALARM) with what it holds. */
export interface CalendarPart {
  readonly type: string;
  readonly properties: readonly CalendarProperty[];
  readonly parts: readonly CalendarPart[];
}

/**
 * Reads a calendar file by the rules of RFC 5545.
 * @throws Error on what breaks them: line ends, lines over 75 octets, parts that are not closed, escapes that are none
 */
export function readCalendar(file: string): CalendarPart {
  if (/[^\r]\n|\r[^\n]/u.test(file)) throw new Error('a line ends in something else than CRLF');
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = file.slice(0, -2).split('\r\n');
  const long = physical.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`longer than 75 octets: ${long}`);
  if (physical.includes('')) throw new Error('an empty line');
  const lines = file
    .slice(0, -2)
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n');
  const root: Open = { type: '', properties: [], parts: [] };
  const open: Open[] = [root];
  for (const line of lines) {
    const property = readLine(line);
    const inner = open.at(-1)!;
    if (property.name === 'BEGIN') {
      const part: Open = { type: property.value, properties: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (property.name === 'END') {
      if (inner.type !== property.value) throw new Error(`END:${property.value} closes ${inner.type}`);
      open.pop();
    } else inner.properties.push(property);
  }
  const [calendar, ...more] = root.parts;
  if (open.length !== 1 || calendar === undefined || more.length > 0) throw new Error('not one calendar');
  return calendar;
}

/** @throws Error when the part has not exactly one such property */
export function only(part: CalendarPart, name: string): CalendarProperty {
  const found = part.properties.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${part.type} has ${found.length} of ${name}`);
  return found[0]!;
}

interface Open {
  readonly type: string;
  readonly properties: CalendarProperty[];
  readonly parts: Open[];
}

function readLine(line: string): CalendarProperty {
  const match = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z-]+=[^;:"]*)*):(?<value>.*)$/u.exec(line);
  if (!match) throw new Error(`not a property: ${line}`);
  const { name = '', parameters = '', value = '' } = match.groups!;
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value: isText(name) ? unescaped(value) : value };
}

function isText(name: string): boolean {
  return name === 'SUMMARY' || name === 'DESCRIPTION';
}

function unescaped(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[,;]/u.test(value)) throw new Error(`an unescaped mark in ${value}`);
  if (/(?:^|[^\\])(?:\\\\)*\\[^\\,;nN]/u.test(value)) throw new Error(`an escape that is none in ${value}`);
  return value.replace(/\\(.)/gu, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
