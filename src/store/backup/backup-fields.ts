import { z } from 'zod';

/** PostgreSQL cannot hold this character in a text. */
export const Text = z
  .string()
  .refine((text) => !text.includes('\u0000'), { error: 'holds a character that is none' });
export const Key = Text.min(1);
export const Maybe = Text.nullable();
export const Time = z.int();
export const MaybeTime = Time.nullable();
export const Count = z.int().min(0);
export const Version = z.int().min(1);
export const YesNo = z.int().min(0).max(1);
export const Json = Text.refine(
  (text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  },
  { error: 'is not JSON' },
);
