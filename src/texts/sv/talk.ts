/** What the bot says in passing: when somebody leaves off, misspells a command, or just says something kind. */
export const talkTexts = {
  ended: {
    /** What is said when nothing more can be said of it. */
    card: 'Då lämnar vi det här. Kortet ligger kvar i chatten.',
    deadline: 'Då räknar jag inte på fler dagar.',
    path: 'Då lämnar vi nästa steg här. Kortet ligger kvar i chatten.',
    introduction:
      'Då tar vi en paus i introduktionen. Det du har svarat på finns kvar, så du kan fortsätta när du vill.',
    reminders: 'Då lämnar vi påminnelserna. De ligger kvar som de är.',
    question: 'Då släpper jag förra frågan. Ställ en ny när du vill.',
    nothing: 'Det är inget på gång just nu, så du behöver inte avbryta något. Skriv en fråga när du vill.',
  },
  cancel: 'Avbryt',

  misspelt: {
    title: (command: string) => `Menade du ”${command}”?`,
    yes: 'Ja, gör det',
    no: 'Nej, det var en fråga',
    noTooltip: 'Jag söker i underlaget efter det du skrev',
    lead: 'Du kan också svara ja.',
    summary: (command: string) => `Menade du ”${command}”? Svara ja, så gör jag det.`,
    dropped: 'Okej, då låter jag bli. Skriv gärna på ett annat sätt.',
  },

  small: {
    thanks: 'Varsågod. Säg till om det är något mer.',
    praise: 'Tack, det var roligt att höra. Säg till om det är något mer.',
    okay: 'Bra. Jag finns här när du behöver mig.',
    yes: 'Jag är inte säker på vad du svarar ja på. Skriv gärna vad du vill göra.',
    no: 'Okej. Skriv en fråga när du vill.',
    bye: 'Hej då, ha det så bra.',
    smile: 'Trevligt att du är här. Vad vill du veta?',
    who: 'Jag är Lathunden, ett program och ingen människa. Jag svarar på frågor om dokumentation och barns delaktighet med det som står i riktlinjer, granskningar och era egna rutiner. Jag hittar inte på något. Skriv hjälp, så berättar jag vad jag kan.',
    how: 'Bara bra, tack. Hoppas att du också har det bra. Vad vill du veta?',
    here: 'Ja, jag är här. Vad vill du veta?',
    sorry: 'Det gör inget. Vad kan jag hjälpa dig med?',
    cross:
      'Jag förstår att det är frustrerande. Skriv gärna vad du försöker göra, så hjälper jag dig så gott jag kan. Skriv hjälp för att se vad jag kan.',
    heavy:
      'Det låter tungt. Prata gärna med en kollega eller din chef, du ska inte behöva bära det själv. Är det akut, ring 112.',
    human:
      'Jag är ett program, så fråga gärna en kollega, din gruppledare eller din chef. Skriv annars vad det gäller, så letar jag i underlaget.',
    lost: 'Jag försöker förklara bättre. Skriv frågan med andra ord, en sak i taget. Eller skriv hjälp, så ser du vad jag kan.',
  },
} as const;
