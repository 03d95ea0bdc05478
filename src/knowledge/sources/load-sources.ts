import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { parseYaml } from '../parse-yaml.ts';
import { Source, type SourceRegister } from './source.ts';

const shape = z.strictObject({ sources: z.array(Source) });

/**
 * Reads the register of sources.
 * @returns an empty one where there is no such file
 * @throws KnowledgeError invalid_sources naming entry and field
 */
export function loadSources(path: string): SourceRegister {
  if (!existsSync(path)) return new Map();
  let yaml: unknown;
  try {
    yaml = parseYaml(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new KnowledgeError(
      'invalid_sources',
      path,
      `is not valid YAML: ${(cause as Error).message}`,
      cause,
    );
  }
  const parsed = shape.safeParse(yaml);
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
  return new Map(sources.map((source) => [source.id, source]));
}
