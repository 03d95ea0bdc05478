import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/paths.ts';
/** What the bot says around the guided next steps; the steps themselves stand in `knowledge/paths`. */
export const pathTexts: Translated<typeof sv.pathTexts> = {
  menuTitle: 'Vad har hänt?',
  menuLead:
    'Välj det som ligger närmast, så går vi igenom vad du gör nu. Du behöver inte skriva något om barnet.',
  menuSummary: 'Nästa steg: välj vad som har hänt.',
  severalTitle: 'Vilken menar du?',
  noneLead: 'Jag hittar inget som heter så. Här är allt jag har.',
  summary: (title: string, line: string) => `Nästa steg: ${title}. ${line}`,
  label: (title: string) => `Nästa steg · ${title}`,
  choose: (text: string) => `Välj: ${text}`,
  typed: 'Du kan också skriva siffran.',
  answered: (answers: readonly string[]) => `Du har svarat: ${answers.join(' › ')}`,
  headings: {
    do: 'Gör nu',
    decides: 'Vem bestämmer',
    tell: 'Vem ska få veta',
    document: 'Dokumentera',
    by: 'När',
  },
  menuButton: 'Andra situationer',
};
