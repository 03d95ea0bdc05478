import { joinWithAnd } from '../join-with-and.ts';

/** What the server says to the tab when something asked for could not be read. */
export const tabProblemTexts = {
  wrong_input: (fields: readonly string[]) =>
    fields.length === 0
      ? 'Det du fyllde i gick inte att läsa. Ladda om sidan och försök igen.'
      : `Det du fyllde i gick inte att läsa: ${joinWithAnd(fields)}. Rätta det och försök igen.`,
  too_large: (_fields: readonly string[]) =>
    'Filen är för stor. Dela upp den, eller spara den med mindre bilder.',
} as const;
