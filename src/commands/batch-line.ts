import { z } from 'zod';
import { blocksSearch } from '../privacy/blocks-search.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { LineId, lineOf, parseLine } from './parse-line.ts';
import { wrongField } from './wrong-field.ts';

const Line = lineOf({ id: LineId, question: z.string(wrongField('question', 'text')) });

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
  const parsed = parseLine(line, Line);
  if (parsed.ok) return { ok: true, ...parsed.data };
  const { problem, raw } = parsed;
  const { id, question } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const isSafe = typeof question === 'string' && !blocksSearch(findPersonalData(question));
  return {
    ok: false,
    id: LineId.safeParse(id).data ?? null,
    question: isSafe ? question : '',
    problem,
  };
}
