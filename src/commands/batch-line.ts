import { z } from 'zod';
import { blocksSearch } from '../privacy/blocks-search.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { wrongField } from './wrong-field.ts';

const id = z.union([z.string(), z.number()]);
const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], wrongField('id', 'text or a number')),
    question: z.string(wrongField('question', 'text')),
  },
  { error: 'it is not a JSON object' },
);

export type BatchLine =
  | { readonly ok: true; readonly id: string | number; readonly question: string }
  | {
      readonly ok: false;
      /** What could be read of it all the same; a question with personal data in it is not repeated. */
      readonly id: string | number | null;
      readonly question: string;
      /** The middle of an English sentence, without what the line says. */
      readonly problem: string;
    };

/** Reads one line of a batch: `{"id": …, "question": "…"}`; other fields are left alone. */
export function readBatchLine(line: string): BatchLine {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, id: null, question: '', problem: 'it is not JSON' };
  }
  const parsed = lineSchema.safeParse(raw);
  if (parsed.success) return { ok: true, ...parsed.data };
  const { id: givenId, question } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<
    string,
    unknown
  >;
  const isSafe = typeof question === 'string' && !blocksSearch(findPersonalData(question));
  return {
    ok: false,
    id: id.safeParse(givenId).data ?? null,
    question: isSafe ? question : '',
    problem: parsed.error.issues.map((issue) => issue.message).join(' and '),
  };
}
