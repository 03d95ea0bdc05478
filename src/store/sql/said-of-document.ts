import { z } from 'zod';
import type { SaidOfDocument } from '../own-documents.ts';

const Said: z.ZodType<SaidOfDocument> = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  unit: z.string().optional(),
  validUntil: z.string().optional(),
});

/** As it lies in the database: JSON, or null when nothing is said. */
export function writeSaid(said: SaidOfDocument | undefined): string | null {
  const given = Object.entries(said ?? {}).filter(([, value]) => value !== undefined);
  return given.length === 0 ? null : JSON.stringify(Object.fromEntries(given));
}

/** What cannot be read counts as not said: the document itself is whole. */
export function readSaid(text: string | null): SaidOfDocument {
  if (text === null) return {};
  try {
    return Said.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
