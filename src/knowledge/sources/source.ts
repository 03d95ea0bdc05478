import { z } from 'zod';
import { IsoDay } from '../iso-day.ts';

const text = z.union([z.string().trim().min(1), z.number()]).transform(String);

export const STANDINGS = ['gällande', 'äldre', 'okänd'] as const;

/** A document that articles have facts from, whether or not it is at hand. */
export const Source = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'must be small letters, figures and hyphens' }),
  title: text,
  /** What it is called beside a claim, its age included: "granskningen av öppenvård 0–12 år, hösten 2024". */
  label: text,
  publisher: text.nullable(),
  /** As precise as is known. */
  date: text.nullable(),
  reference: text.nullable(),
  /** What time its statements are about. */
  period: text.nullable(),
  /** `gällande`: in force or the newest known. `äldre`: repealed, or written under a repealed act. */
  standing: z.enum(STANDINGS, { error: `must be one of ${STANDINGS.join(', ')}` }),
  /** Last day that it holds. */
  valid_until: IsoDay.nullable().optional().default(null),
});
export type Source = z.infer<typeof Source>;

/** By id. */
export type SourceRegister = ReadonlyMap<string, Source>;
