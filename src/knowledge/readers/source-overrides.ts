import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { IsoDay } from '../iso-day.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

export const SOURCES_FILE = 'sources.yaml';

const text = z.union([z.string().trim().min(1), z.number()]).transform(String);

const override = z.strictObject({
  file: text,
  title: text.optional(),
  publisher: text.optional(),
  date: text.optional(),
  reference: text.optional(),
  unit: text.optional(),
  valid_until: text.pipe(IsoDay).optional(),
});

const shape = z.strictObject({ documents: z.array(override) });

/** What the operator says of a document; it goes before anything found in the document itself. */
export type SourceOverride = z.infer<typeof override>;

/** By absolute path, as `overrideKey` writes it. */
export type SourceOverrides = ReadonlyMap<string, SourceOverride>;

/** The same file name can be spelled in two ways in Unicode: macOS parts "ö" in two. */
export function overrideKey(path: string): string {
  return resolve(path).normalize('NFC');
}

/**
 * Reads `sources.yaml` in a folder: `documents: [{ file, title?, publisher?, date?, reference?, unit?, valid_until? }]`, where
 * `file` is given from that folder.
 * @returns an empty map where there is no such file
 * @throws KnowledgeError invalid_sources with file and line
 */
export async function loadSourceOverrides(folder: string): Promise<SourceOverrides> {
  const path = join(folder, SOURCES_FILE);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return new Map();
  const lines = new LineCounter();
  const yaml = parseDocument(decodeText(await readBytes(path), path), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const error = yaml.errors[0];
  if (error) throw invalid(path, lines.linePos(error.pos[0]).line, error.message, error);
  const parsed = shape.safeParse(content(yaml, path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const field = issue.path.length > 0 ? `field "${issue.path.join('.')}": ` : '';
    throw invalid(path, lineOf(yaml, issue.path, lines), `${field}${issue.message}`, parsed.error);
  }
  return new Map(parsed.data.documents.map((entry) => [overrideKey(join(folder, entry.file)), entry]));
}

function content(yaml: Document, path: string): unknown {
  try {
    return yaml.toJS();
  } catch (cause) {
    throw invalid(path, 1, (cause as Error).message, cause);
  }
}

/** The line of the value at fault, or of the nearest one around it when the value is missing. */
function lineOf(yaml: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function invalid(path: string, line: number, problem: string, cause: unknown): KnowledgeError {
  const advice = `is not valid (line ${line}): ${problem}. Correct the line and save the file.`;
  return new KnowledgeError('invalid_sources', path, advice, cause);
}
