import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { keptReading } from '../kept-reading.ts';
import { parseYaml } from '../parse-yaml.ts';

/** Raise when the files are read into another shape. */
const SHAPE = 2;

/** @param words how a list of words is checked */
function schemasFor<T extends z.ZodType<string[]>>(words: T) {
  const concept = z.strictObject({
    id: z.string().min(1),
    /** How the texts put it. */
    terms: words,
    /** How people say or ask it. */
    everyday: words,
    /** Words that are likely to stand where the answer is. */
    related: words,
  });
  return {
    concepts: z.strictObject({ concepts: z.array(concept) }),
    abbreviations: z.strictObject({
      abbreviations: z.array(z.strictObject({ short: z.string().min(1), long: words })),
    }),
    irregular: z.strictObject({
      irregular: z.array(z.strictObject({ lemma: z.string().min(1), forms: words })),
    }),
    stopwords: z.strictObject({ stopwords: words }),
    misspellings: z.strictObject({
      misspellings: z.array(z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })),
    }),
    places: z.strictObject({
      own: z.array(z.strictObject({ name: z.string().min(1), forms: words })),
      elsewhere: words,
    }),
    outside: z.strictObject({ outside: words, perhaps: words, inside: words }),
    weakwords: z.strictObject({ weakwords: words }),
    alternatives: z.strictObject({
      alternatives: z.array(
        z.strictObject({ kind: z.string().min(1), topic: z.boolean().optional().default(false), words }),
      ),
    }),
  };
}

/** What the files in `knowledge/lexicon` hold, by the name of the file or, for concepts, of the folder. */
export const lexiconSchemas = schemasFor(z.array(z.string().trim().min(1)).default([]));
/** What is kept was written by us: that its lists are lists of words is enough, and many times as quick. */
const keptSchema = z.object(
  schemasFor(
    z.custom<string[]>((list) => Array.isArray(list) && list.every((word) => typeof word === 'string')),
  ),
);

type Kind = keyof typeof lexiconSchemas;
type Content = z.infer<typeof keptSchema>;
export type Concept = Content['concepts']['concepts'][number];

/** Words of one kind. `topic`: a question with one of them says itself what it is about. */
export interface Alternatives {
  readonly kind: string;
  readonly topic: boolean;
  readonly words: readonly string[];
}

/** The words of the field, as data: what people say, what the texts say, and how the two meet. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  readonly abbreviations: readonly { readonly short: string; readonly long: readonly string[] }[];
  readonly irregular: readonly { readonly lemma: string; readonly forms: readonly string[] }[];
  readonly stopwords: ReadonlySet<string>;
  readonly misspellings: ReadonlyMap<string, string>;
  /** Districts and units that the texts may be about, each with the forms people use. */
  readonly places: readonly { readonly name: string; readonly forms: readonly string[] }[];
  /** Places that only count when a text names them: other cities and countries. */
  readonly elsewhere: ReadonlySet<string>;
  /** Words of subjects that the social services' texts do not treat. */
  readonly outside: readonly string[];
  /** Words that are typical of such subjects but may also be used about a family. */
  readonly perhapsOutside: readonly string[];
  /** Whom and what the field is about: a question with such a word most likely belongs to it. */
  readonly inside: readonly string[];
  /** Words of everyday talk: searched for, but worth little. */
  readonly weakwords: readonly string[];
  /** Words that can stand in each other's place when somebody asks on. */
  readonly alternatives: readonly Alternatives[];
  /** Everything as read, for the hash that keys the snapshot. */
  readonly raw: string;
}

interface LexiconFile {
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
}

/**
 * Reads `knowledge/lexicon/`.
 * @param kept a folder where what was read is kept for the next time, since YAML of this size takes half a second to
 *   parse; null to keep nothing
 * @throws KnowledgeError `invalid_lexicon` naming the file and the field, when a file has another shape than expected
 */
export function loadLexicon(dir: string, kept: string | null = null): Lexicon {
  const files = lexiconFiles(dir);
  const raw = files.map((file) => file.text).join('\n');
  const reading = keptReading(kept, 'lexicon', SHAPE, raw);
  const known = keptSchema.safeParse(reading.read());
  if (known.success) return lexiconOf(known.data, raw);
  const content = readContent(files);
  reading.keep(content);
  return lexiconOf(content, raw);
}

function lexiconFiles(dir: string): LexiconFile[] {
  const read = (kind: Kind, path: string) => ({ kind, path, text: readFileSync(path, 'utf8') });
  const concepts = readdirSync(join(dir, 'concepts'))
    .filter((f) => f.endsWith('.yaml'))
    .sort();
  const others = [
    'outside',
    'places',
    'abbreviations',
    'irregular',
    'stopwords',
    'misspellings',
    'weakwords',
    'alternatives',
  ] as const;
  return [
    ...concepts.map((name) => read('concepts', join(dir, 'concepts', name))),
    ...others.map((kind) => read(kind, join(dir, `${kind}.yaml`))),
  ];
}

function readContent(files: readonly LexiconFile[]): Content {
  const parsed = <K extends Kind>(kind: K): z.infer<(typeof lexiconSchemas)[K]>[] =>
    files
      .filter((file) => file.kind === kind)
      .map(({ path, text }) => {
        try {
          return lexiconSchemas[kind].parse(parseYaml(text)) as z.infer<(typeof lexiconSchemas)[K]>;
        } catch (cause) {
          const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
          throw new KnowledgeError(
            'invalid_lexicon',
            path,
            `is not a valid lexicon file. Mend the field named here: ${detail}`,
            cause,
          );
        }
      });
  const only = <K extends Kind>(kind: K) => parsed(kind)[0]!;
  return {
    concepts: { concepts: parsed('concepts').flatMap((file) => file.concepts) },
    outside: only('outside'),
    places: only('places'),
    abbreviations: only('abbreviations'),
    irregular: only('irregular'),
    stopwords: only('stopwords'),
    misspellings: only('misspellings'),
    weakwords: only('weakwords'),
    alternatives: only('alternatives'),
  };
}

function lexiconOf(content: Content, raw: string): Lexicon {
  const { concepts, abbreviations, irregular, stopwords, misspellings, places, outside } = content;
  return {
    ...concepts,
    ...abbreviations,
    ...irregular,
    stopwords: new Set(stopwords.stopwords.map((w) => w.toLowerCase())),
    misspellings: new Map(
      misspellings.misspellings.map((m) => [m.wrong.toLowerCase(), m.right.toLowerCase()]),
    ),
    places: places.own,
    elsewhere: new Set(places.elsewhere.map((w) => w.toLowerCase())),
    outside: outside.outside,
    perhapsOutside: outside.perhaps,
    inside: outside.inside,
    ...content.weakwords,
    ...content.alternatives,
    raw,
  };
}
