import { z } from 'zod';

const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** When somebody works, in the time of Stockholm. */
export const WorkingHours = z
  .strictObject({
    /** As in ISO 8601: 1 is Monday. */
    days: z.array(z.int().min(1).max(7)).min(1).max(7),
    from: Time,
    to: Time,
  })
  .refine(({ from, to }) => from < to, { error: 'must begin before they end' });
export type WorkingHours = z.infer<typeof WorkingHours>;

/** For whoever has said nothing else. */
export const USUAL_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };
