import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { evaluationTexts } from '../texts/evaluation.ts';
import { EvaluationError } from './errors.ts';

const text = z.string().trim().min(1);

const goldQuestionSchema = z
  .object({
    id: z.union([text, z.number()]),
    question: text,
    kind: text,
    style: text.optional(),
    /** How far the words of the question are from those of its evidence; null for a question without an answer. */
    lexical: z.enum(['low', 'medium', 'high']).nullable(),
    answerable: z.boolean(),
    /** Alternatives: any one of them is a hit. */
    evidence: z.array(z.object({ doc: text, quote: text })),
    /** What a complete answer states, word for word. */
    key_facts: z.array(text).default([]),
    /** For each fact the accepted wordings, where there is more than one. */
    key_facts_any: z.array(z.array(text).min(1)).optional(),
    /** Asked in the right words, but the documents do not answer it. */
    near_miss: z.boolean().default(false),
  })
  .refine((q) => q.answerable === q.evidence.length > 0, {
    error: evaluationTexts.evidenceMismatch,
    path: ['evidence'],
  });

/** A question with the place in the documents that answers it, or with the knowledge that none does. */
export type GoldQuestion = z.infer<typeof goldQuestionSchema>;

const PROBLEMS_SHOWN = 10;

/**
 * Reads a question file: one JSON object a line, empty lines allowed.
 * @throws EvaluationError naming the file and every line that is wrong (the first ten)
 */
export async function readGoldQuestions(file: string): Promise<GoldQuestion[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new EvaluationError('not_found', evaluationTexts.noSuchFile(file));
    throw new EvaluationError('not_readable', evaluationTexts.notReadable(file, error.message));
  });
  const questions: GoldQuestion[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of content
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseGoldQuestion(line);
    const first = typeof parsed === 'string' ? undefined : seen.get(String(parsed.id));
    if (typeof parsed === 'string') problems.push(`${file}:${index + 1} ${parsed}`);
    else if (first !== undefined)
      problems.push(`${file}:${index + 1} ${evaluationTexts.sameId(parsed.id, first)}`);
    else {
      seen.set(String(parsed.id), index + 1);
      questions.push(parsed);
    }
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, PROBLEMS_SHOWN);
    if (problems.length > shown.length)
      shown.push(evaluationTexts.moreProblems(problems.length - shown.length));
    throw new EvaluationError('invalid_questions', shown.join('\n'));
  }
  if (questions.length === 0) throw new EvaluationError('no_questions', evaluationTexts.noQuestions(file));
  return questions;
}

/** @returns the question, or what is wrong with the line */
function parseGoldQuestion(line: string): GoldQuestion | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return evaluationTexts.notJson;
  }
  const parsed = goldQuestionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
