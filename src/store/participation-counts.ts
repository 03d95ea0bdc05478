import { z } from 'zod';

const StepCount = z.strictObject({ done: z.boolean().nullable(), reason: z.string().nullable() });

/** Whether a child took part on one occasion. No day, no list, no words, nobody. */
export const ParticipationLine = z.strictObject({
  unit: z.string().min(1),
  /** "2026-11" */
  month: z.string().regex(/^\d{4}-\d{2}$/u),
  occasion: z.string().min(1),
  steps: z.strictObject({ informed: StepCount, heard: StepCount, told: StepCount }),
  age: z.string().nullable(),
});
export type ParticipationLine = z.infer<typeof ParticipationLine>;
