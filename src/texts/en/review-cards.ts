import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/review-cards.ts';
/** What the bot says around a review in the chat; the outcome itself is worded in `review.ts` and in the content. */
export const reviewCardTexts: Translated<typeof sv.reviewCardTexts> = {
  title: 'Granska en text',
  lead: 'Klistra in en text som du har rensat på namn, nummer, adresser och skolor. Skriv roller i stället: barnet, mamma, familjebehandlaren. Ta bara med det som behövs. Jag säger vad jag hittar, vad jag inte hittar och vad som är oklart.',
  keeps: 'Jag sparar inte texten. Den går genom Teams, så er förvaltning avgör om ni får granska här.',
  kind: 'Vad är det för text?',
  text: 'Texten',
  placeholder: 'Klistra in här',
  run: 'Granska',
  empty: 'Klistra in en text först.',
  change: 'Ändra texten',
  another: 'Granska en annan text',
  summary: 'Granska en text: klistra in den, utan namn och nummer.',
  outcome: (title: string, missing: number, unclear: number, found: number) =>
    `${title}: ${found} hittar jag, ${missing} hittar jag inte, ${unclear} är oklara.`,
  tooLongToCarry: 'Texten är för lång för att följa med i kortet. Klistra in den igen om du ändrar i den.',
  notNowList: (labels: readonly string[]) => labels.join(', '),
  personal:
    'Texten ser ut att innehålla uppgifter om en person, så jag har inte granskat den och sparar den inte. Ta bort namn, nummer, adresser och telefonnummer, skriv roller i stället och pröva igen.',
  perhapsPersonal:
    'Det kan finnas ett namn eller något annat som pekar ut någon i texten. Läs igenom den en gång till. Är den rensad, tryck på Granska igen, så granskar jag den.',
};
