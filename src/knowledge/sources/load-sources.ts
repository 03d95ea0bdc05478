import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { keptReading } from '../kept-reading.ts';
import { parseYaml } from '../parse-yaml.ts';
import { Source, type SourceRegister } from './source.ts';

/** The whole of `knowledge/sources.yaml`. */
export const Sources = z.strictObject({ sources: z.array(Source) });

/**
 * Reads the register of sources.
 * @param kept a folder where the parsed file is kept for the next time; null to keep nothing
 * @returns an empty one where there is no such file
 * @throws KnowledgeError invalid_sources naming entry and field
 */
export function loadSources(path: string, kept: string | null = null): SourceRegister {
  if (!existsSync(path)) return new Map();
  const text = readFileSync(path, 'utf8');
  const reading = keptReading(kept, 'sources', 1, text);
  const known = Sources.safeParse(reading.read());
  if (known.success) return byId(known.data.sources);
  let yaml: unknown;
  try {
    yaml = parseYaml(text);
  } catch (cause) {
    throw new KnowledgeError(
      'invalid_sources',
      path,
      `is not valid YAML: ${(cause as Error).message}`,
      cause,
    );
  }
  const parsed = Sources.safeParse(yaml);
  if (!parsed.success) {
    const { path: at, message } = parsed.error.issues[0]!;
    const problem = `has a wrong value at "${at.join('.')}": ${message}. Correct it and save the file.`;
    throw new KnowledgeError('invalid_sources', path, problem, parsed.error);
  }
  const { sources } = parsed.data;
  const twice = sources.find(({ id }, i) => sources.findIndex((other) => other.id === id) !== i);
  if (twice) {
    const problem = `has two sources with the id "${twice.id}". Rename or remove one of them.`;
    throw new KnowledgeError('invalid_sources', path, problem);
  }
  reading.keep(yaml);
  return byId(sources);
}

function byId(sources: readonly Source[]): SourceRegister {
  return new Map(sources.map((source) => [source.id, source]));
}
