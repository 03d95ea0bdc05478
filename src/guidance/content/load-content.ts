import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keptReading } from '../../knowledge/kept-reading.ts';
import { parseYaml } from '../../knowledge/parse-yaml.ts';
import { type Reason, Reasons } from '../checklists/checklist.ts';
import { GuidanceError } from '../errors.ts';
import { CONTENT_KINDS, type ContentKind, type ContentOf } from './content-kinds.ts';

/** All content of the guidance, by kind, each in the order of its files' names. */
export type Content = { readonly [Kind in ContentKind]: readonly ContentOf<Kind>[] } & {
  /** Why a child did not take part. */
  readonly reasons: readonly Reason[];
};

/** Raise when files are read into another shape before they are checked. */
const SHAPE = 1;

interface RawFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads all content once.
 * @param home the folder that holds the folders of content (`knowledge/`); a folder that is not there is empty
 * @param kept a folder where the parsed files are kept for the next time; null to keep nothing
 * @throws GuidanceError naming file and field
 */
export function loadContent(home: string, kept: string | null = null): Content {
  const kinds = Object.keys(CONTENT_KINDS) as ContentKind[];
  const files = new Map(kinds.map((kind) => [kind, filesIn(join(home, kind))]));
  const reasonsFile = join(home, 'reasons.yaml');
  const reasons = existsSync(reasonsFile) ? [readRaw(reasonsFile)] : [];
  const parse = parserFor([...[...files.values()].flat(), ...reasons], kept);
  const content = kinds.map((kind) => {
    const ids = new Set<string>();
    const entries = files.get(kind)!.map((raw) => {
      const entry = checked(CONTENT_KINDS[kind] as z.ZodType<{ id: string }>, raw.file, parse(raw));
      if (ids.has(entry.id))
        throw new GuidanceError(
          'content_duplicate_id',
          raw.file,
          `has the id "${entry.id}", which another file beside it has too. Give it the id of its file's name.`,
        );
      ids.add(entry.id);
      return entry;
    });
    return [kind, entries] as const;
  });
  return {
    ...(Object.fromEntries(content) as unknown as Omit<Content, 'reasons'>),
    reasons: reasons.flatMap((raw) => checked(Reasons, raw.file, parse(raw)).reasons),
  };
}

function filesIn(folder: string): RawFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRaw(join(folder, name)));
}

function readRaw(file: string): RawFile {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new GuidanceError('content_unreadable', file, `cannot be read (${why}). Let it be read.`, cause);
  }
}

/** YAML takes long to parse, so all files are kept parsed together under a hash of their texts. */
function parserFor(files: readonly RawFile[], kept: string | null): (raw: RawFile) => unknown {
  const reading = keptReading(kept, 'content', SHAPE, JSON.stringify(files.map(({ text }) => text)));
  const known = z.array(z.unknown()).length(files.length).safeParse(reading.read());
  const values = known.success ? known.data : files.map(parsed);
  if (!known.success) reading.keep(values);
  const byFile = new Map(files.map(({ file }, i) => [file, values[i]]));
  return ({ file }) => byFile.get(file);
}

function parsed({ file, text }: RawFile): unknown {
  try {
    return parseYaml(text) ?? null;
  } catch (cause) {
    const problem = `is not valid YAML: ${(cause as Error).message}. Correct it.`;
    throw new GuidanceError('content_invalid', file, problem, cause);
  }
}

function checked<T>(schema: z.ZodType<T>, file: string, value: unknown): T {
  const parsedValue = schema.safeParse(value);
  if (parsedValue.success) return parsedValue.data;
  const { path, message } = parsedValue.error.issues[0]!;
  const where = path.length === 0 ? 'is wrong' : `has a wrong value at "${path.join('.')}"`;
  throw new GuidanceError('content_invalid', file, `${where}: ${message}. Correct it and save the file.`);
}
