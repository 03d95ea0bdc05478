import { z } from 'zod';
import { wrongField } from './wrong-field.ts';

/** What a line of a batch is known by. */
export const LineId = z.union([z.string(), z.number()], wrongField('id', 'text or a number'));

/** What every line of a batch is. @param fields with the id among them */
export function lineOf<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.object(fields, { error: 'it is not a JSON object' });
}

export type ParsedLine<T> =
  | { readonly ok: true; readonly data: T }
  /** `problem` is the middle of an English sentence, without what the line says; `raw` is what JSON there was. */
  | { readonly ok: false; readonly problem: string; readonly raw: unknown };

/** Reads one line of a batch file. */
export function parseLine<T>(line: string, schema: z.ZodType<T>): ParsedLine<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'it is not JSON', raw: null };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, data: parsed.data };
  return { ok: false, problem: parsed.error.issues.map(({ message }) => message).join(' and '), raw };
}
