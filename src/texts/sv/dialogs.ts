/** What a window over the chat says beside the card that stands in it. */
export const dialogTexts = {
  titles: {
    draft: 'Utkast',
    remind: 'Påminnelse',
    usual: 'Med Lathunden',
  },
  retry: 'Försök igen',
  slow: 'Det tar längre tid än det brukar. Det du fyllde i finns kvar här. Försök igen om en liten stund.',
  failed: 'Något gick fel hos mig. Det du fyllde i finns kvar här. Försök igen om en liten stund.',
  draftDone:
    'Utkastet ligger i chatten, sist. Läs igenom det där, fyll i luckorna och kopiera texten eller ladda ner den.',
  remindForm: {
    title: 'Ny påminnelse',
    lead: 'Fyll i vad, vem och när. Du ser hur den blir innan något sparas.',
    what: 'Vad',
    who: 'Vem',
    when: 'När',
    onlyYou: 'Den kommer till dig.',
    done: 'Se hur den blir',
  },
} as const;
