import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';

const words = z.array(z.string().trim().min(1)).default([]);

const conceptSchema = z.strictObject({
  id: z.string().min(1),
  /** How the texts put it. */
  terms: words,
  /** How people say or ask it. */
  everyday: words,
  /** Words that are likely to stand where the answer is. */
  related: words,
});

const schemas = {
  concepts: z.strictObject({ concepts: z.array(conceptSchema) }),
  abbreviations: z.strictObject({ abbreviations: z.array(z.strictObject({ short: z.string().min(1), long: words })) }),
  irregular: z.strictObject({ irregular: z.array(z.strictObject({ lemma: z.string().min(1), forms: words })) }),
  stopwords: z.strictObject({ stopwords: words }),
  misspellings: z.strictObject({ misspellings: z.array(z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })) }),
  places: z.strictObject({ own: z.array(z.strictObject({ name: z.string().min(1), forms: words })), elsewhere: words }),
  outside: z.strictObject({ outside: words, perhaps: words }),
  weakwords: z.strictObject({ weakwords: words }),
};

export type Concept = z.infer<typeof conceptSchema>;

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
  /** Words of everyday talk: searched for, but worth little. */
  readonly weakwords: readonly string[];
  /** Everything as read, for the hash that keys the snapshot. */
  readonly raw: string;
}

/**
 * Reads `knowledge/lexicon/`.
 * @throws KnowledgeError `invalid_lexicon` naming the file and the field, when a file has another shape than expected
 */
export function loadLexicon(dir: string): Lexicon {
  const raw: string[] = [];
  const read = <K extends keyof typeof schemas>(kind: K, path: string): z.infer<(typeof schemas)[K]> => {
    const text = readFileSync(path, 'utf8');
    raw.push(text);
    try {
      return schemas[kind].parse(parse(text)) as z.infer<(typeof schemas)[K]>;
    } catch (cause) {
      const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new KnowledgeError('invalid_lexicon', path, `is not a valid lexicon file. Mend the field named here: ${detail}`, cause);
    }
  };
  const conceptDir = join(dir, 'concepts');
  const files = readdirSync(conceptDir).filter((f) => f.endsWith('.yaml')).sort();
  const concepts = files.flatMap((f) => read('concepts', join(conceptDir, f)).concepts);
  const outside = read('outside', join(dir, 'outside.yaml'));
  const places = read('places', join(dir, 'places.yaml'));
  return {
    concepts,
    abbreviations: read('abbreviations', join(dir, 'abbreviations.yaml')).abbreviations,
    irregular: read('irregular', join(dir, 'irregular.yaml')).irregular,
    stopwords: new Set(read('stopwords', join(dir, 'stopwords.yaml')).stopwords.map((w) => w.toLowerCase())),
    misspellings: new Map(
      read('misspellings', join(dir, 'misspellings.yaml')).misspellings.map((m) => [m.wrong.toLowerCase(), m.right.toLowerCase()]),
    ),
    places: places.own,
    elsewhere: new Set(places.elsewhere.map((w) => w.toLowerCase())),
    outside: outside.outside,
    perhapsOutside: outside.perhaps,
    weakwords: read('weakwords', join(dir, 'weakwords.yaml')).weakwords,
    raw: raw.join('\n'),
  };
}
