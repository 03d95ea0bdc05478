import { z } from 'zod';

/** A day as people write it in front matter and registers: "2027-12-31". */
export const IsoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'must be a date such as 2027-12-31' });
