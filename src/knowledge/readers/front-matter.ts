import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ARTICLE_KINDS, type Reference } from '../document.ts';
import { KnowledgeError } from '../errors.ts';
import { IsoDay } from '../iso-day.ts';

/** A year alone is a number to YAML; an id may be one too. */
const text = z.union([z.string(), z.number()]).transform(String);
const optional = text.nullish().transform((value) => value?.trim() || null);

const shape = z.looseObject({
  id: optional,
  title: optional,
  publisher: optional,
  date: optional,
  reference: optional,
  /** The day an article was last read against its sources; it stands for what is known that day. */
  reviewed: optional,
  kind: z.enum(ARTICLE_KINDS).nullish().catch(null),
  unit: optional,
  valid_until: optional.pipe(IsoDay.nullable()),
  questions: z
    .union([z.array(text), z.record(z.string(), z.array(text))])
    .nullish()
    .transform((value) => value ?? []),
  suggest: z
    .int({ error: 'must be a whole number, 1 or more' })
    .min(1, { error: 'must be a whole number, 1 or more' })
    .nullish()
    .transform((value) => value ?? null),
  sources: z
    .array(
      z.union([
        text,
        z.looseObject({
          n: z.int().optional(),
          source: text,
          section: optional,
          page: z.int().nullish(),
        }),
      ]),
    )
    .nullish()
    .transform((value) => value ?? []),
});

/** What may stand between two lines of dashes at the top of a Markdown file; other fields are kept as they are. */
const frontMatter = shape.transform(({ questions, sources, ...rest }) => ({
  ...rest,
  questions: Array.isArray(questions) ? questions : Object.values(questions).flat(),
  sectionQuestions: new Map(Array.isArray(questions) ? [] : Object.entries(questions)),
  /** The sources that the text points at by number. */
  references: new Map(
    sources.flatMap((s): [number, Reference][] =>
      typeof s === 'string' || s.n === undefined
        ? []
        : [[s.n, { source: s.source, section: s.section ?? '', page: s.page ?? null }]],
    ),
  ),
}));
export type FrontMatter = z.infer<typeof frontMatter>;

export interface FrontMatterSplit {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** Number of lines before the body. */
  readonly skippedLines: number;
}

const BLOCK = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/**
 * Parts the front matter from the text below it.
 * @throws KnowledgeError invalid_front_matter naming line or field
 */
export function splitFrontMatter(markdown: string, path: string): FrontMatterSplit {
  const match = BLOCK.exec(markdown);
  const yaml = match?.index === 0 ? parseYaml(match.groups?.yaml ?? '', path) : null;
  // Prose between two ruled lines is no front matter.
  if (!match || yaml === null || typeof yaml !== 'object') {
    return { frontMatter: frontMatter.parse({}), body: markdown, skippedLines: 0 };
  }
  const parsed = frontMatter.safeParse(yaml);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(
      path,
      `has a wrong value in its front matter, field "${issue?.path.join('.')}": ${issue?.message}`,
    );
  }
  return {
    frontMatter: parsed.data,
    body: markdown.slice(match[0].length),
    skippedLines: match[0].split('\n').length - 1,
  };
}

function parseYaml(yaml: string, path: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    // One more line than the YAML itself: the dashes above it.
    const line = lineCounter.linePos(error.pos[0]).line + 1;
    throw invalid(path, `has front matter that is not valid YAML (line ${line}): ${error.message}`, error);
  }
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw invalid(path, `has front matter that is not valid YAML: ${(cause as Error).message}`, cause);
  }
}

function invalid(path: string, problem: string, cause?: unknown): KnowledgeError {
  return new KnowledgeError('invalid_front_matter', path, `${problem}. Correct it and save the file.`, cause);
}
