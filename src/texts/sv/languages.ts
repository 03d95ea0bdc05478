/** What is said of the language that somebody has chosen. */
export const languageTexts = {
  label: 'Språk',
  names: { sv: 'Svenska', en: 'Engelska (English)' },
  chosen:
    'Då talar jag svenska med dig. Skriv ”språk engelska” om du vill byta, eller välj under ”mina inställningar”.',
  nobody: 'Jag ser inte vem du är, så jag kan inte minnas vilket språk du vill ha.',
} as const;
