import { z } from 'zod';
import { findIdentityNumbers } from '../privacy/identity-numbers.ts';

const id = z.union([z.string(), z.number()]);
const wrong = (field: string, kind: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? `"${field}" is missing` : `"${field}" must be ${kind}`,
});
const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], wrong('id', 'text or a number')),
    question: z.string(wrong('question', 'text')),
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
  const isSafe =
    typeof question === 'string' && !findIdentityNumbers(question).some((n) => n.certainty !== 'possible');
  return {
    ok: false,
    id: id.safeParse(givenId).data ?? null,
    question: isSafe ? question : '',
    problem: parsed.error.issues.map((issue) => issue.message).join(' and '),
  };
}
