/** What the review of a note says besides the rules' own words. */
export const reviewTexts = {
  heading: (title: string) => `Granskning: ${title}`,
  groups: {
    saknas: 'Det här hittar jag inte',
    oklart: 'Det här är oklart',
    finns: 'Det här hittar jag',
    'ej aktuellt': 'Det här gäller inte texten',
  },
  found: 'Jag hittar ord för det här. Läs själv om de säger det du menar.',
  notNow: 'Jag hittar inget i texten som gör att det här behövs.',
  onlyWords: 'Jag letar bara efter ord och kan ta fel. Du avgör vad som ska stå. Texten sparas inte.',
  tooShort: (least: number) => `Texten är för kort för mig. Klistra in minst ${least} tecken.`,
  tooLong: (most: number) =>
    `Texten är för lång för mig. Klistra in högst ${most} tecken, till exempel en anteckning i taget.`,
  personalData:
    'Texten ser ut att innehålla ett personnummer eller något liknande, så jag har inte granskat den och sparar den inte. Ta bort uppgiften och pröva igen: jag behöver inga personuppgifter.',
} as const;
