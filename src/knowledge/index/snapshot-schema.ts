import { z } from 'zod';
import { ARTICLE_KINDS } from '../document.ts';
import { KNOWLEDGE_ERROR_CODES } from '../errors.ts';

const row = z.object({
  name: z.string(),
  kind: z.enum(['integers', 'fractions']),
  length: z.int().nonnegative(),
});

/** A snapshot is read back from disk, where anything may have happened to it. */
export const snapshotSchema = z.object({
  key: z.string(),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      date: z.string().nullable(),
      reference: z.string().nullable(),
      path: z.string(),
      origin: z.enum(['shipped', 'own']),
      kind: z.enum(ARTICLE_KINDS).nullable(),
      unit: z.string().nullable(),
      validUntil: z.string().nullable(),
      questions: z.array(z.string()),
      suggest: z.number().optional(),
    }),
  ),
  skipped: z.array(z.object({ path: z.string(), code: z.enum(KNOWLEDGE_ERROR_CODES), message: z.string() })),
  passages: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      title: z.string(),
      headings: z.array(z.string()),
      page: z.number().nullable(),
      lines: z.tuple([z.number(), z.number()]),
      text: z.string(),
      footnotes: z.array(z.string()),
      references: z.array(z.object({ source: z.string(), section: z.string(), page: z.number().nullable() })),
      questions: z.array(z.string()),
    }),
  ),
  /** By term number. */
  stems: z.array(z.string()),
  /** Stems that only the lexicon has; their numbers come after those of the passages'. */
  lexiconStems: z.array(z.string()),
  /** Each word of the passages once. */
  words: z.array(z.string()),
  /** Stems by which compounds are split. */
  known: z.array(z.string()),
  lunrFields: z.int().positive(),
  dimensions: z.int().nonnegative(),
  /** Where in the file beside this one what lies. */
  numbers: z.object({ hash: z.string(), rows: z.array(row) }),
});
