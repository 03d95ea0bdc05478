/** The page where a draft is made into a Word file. */
export const draftPageTexts = {
  title: 'Utkast från Lathunden',
  lead: 'Läs igenom innan du för in det i journalen.',
  word: 'Ladda ner Word',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  selected: 'Texten är markerad. Kopiera den nu.',
  making: 'Gör filen …',
  made: 'Filen är klar.',
  failed: 'Det gick inte just nu. Försök igen om en stund, eller kopiera texten i kortet i Teams.',
  empty: 'Här finns inget utkast. Öppna länken från kortet i Teams igen.',
  unread: 'Länken gick inte att läsa. Kopiera texten i kortet i Teams i stället.',
  kept: 'Svaren finns bara i länken. Inget sparas på servern, varken svaren eller filen. Stäng sidan när du är klar, och radera filen när texten ligger i journalen.',
  script: 'Sidan behöver JavaScript för att läsa utkastet ur länken.',
} as const;
