import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFile } from '../content/read-content-file.ts';
import { GuidanceError } from '../errors.ts';
import { Deadline } from './deadline.ts';

/**
 * Reads the time limits.
 * @param home the folder that holds `deadlines/`
 * @returns by id, in the order of their ids; empty where there is no such folder
 * @throws GuidanceError content_invalid naming file, line and field
 */
export function loadDeadlines(home: string): ReadonlyMap<string, Deadline> {
  const folder = join(home, 'deadlines');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const deadlines = names.sort().map((name) => {
    const file = join(folder, name);
    const read = readContentFile(file, Deadline);
    if (!Array.isArray(read)) return read.value;
    const { line, message } = read[0]!;
    throw new GuidanceError('content_invalid', `${file}:${line}`, message);
  });
  return new Map(deadlines.map((deadline) => [deadline.id, deadline]));
}
