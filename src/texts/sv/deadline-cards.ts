/** What the bot says around a time limit in the chat; the days themselves are worded in `deadlines.ts`. */
export const deadlineCardTexts = {
  menuTitle: 'Vilken tidsfrist?',
  menuLead:
    'Välj en, så räknar jag ut sista dagen. Du kan också skriva till exempel: tidsfrist utredning 3 maj.',
  severalTitle: 'Vilken menar du?',
  summary: 'Tidsfrister: välj vilken som ska räknas ut.',
  choose: (title: string) => `Räkna: ${title}`,
  label: 'Tidsfrist',
  /** "Fyra månader: utredningen ska vara slutförd." */
  limit: (span: string, text: string) =>
    `${span.charAt(0).toUpperCase()}${span.slice(1)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  reckon: 'Räkna ut',
  again: 'Räkna från en annan dag',
  others: 'Andra tidsfrister',
  calendar: 'Lägg i kalendern',
  calendarOf: (text: string) => `Lägg i kalendern: ${text}`,
  starting: 'Jag håller på att läsa in kalendern. Försök igen om en liten stund.',
} as const;
