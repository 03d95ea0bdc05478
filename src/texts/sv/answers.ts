import { joinWithAnd } from './join-with-and.ts';

/** What each kind of personal data is called. */
const personal = {
  personnummer: 'ett personnummer',
  samordningsnummer: 'ett samordningsnummer',
  't-nummer': 'ett T-nummer',
  reservnummer: 'ett reservnummer',
  telefon: 'ett telefonnummer',
  'e-post': 'en e-postadress',
  adress: 'en adress',
  registreringsnummer: 'ett registreringsnummer',
  diarienummer: 'numret på ett ärende',
  namn: 'ett namn',
} as const;

/** What an answer says besides what it quotes. */
export const answerTexts = {
  noSupport:
    'Det står inte i underlaget. Jag gissar inte, men här är det närmaste jag hittade. Prova gärna att fråga med andra ord, eller fråga din gruppledare.',
  nothingNear:
    'Det står inte i underlaget, och jag hittade inget som ligger nära heller. Prova att fråga med andra ord, eller fråga din gruppledare.',
  personalData: (kinds: readonly (keyof typeof personal)[]) =>
    `Din fråga ser ut att innehålla ${joinWithAnd(kinds.map((kind) => personal[kind]))}, så jag har inte sökt på den och sparar den inte. Ta bort det och fråga igen: jag behöver inga personuppgifter för att svara.`,
  empty: 'Skriv en fråga, till exempel: Vad ska stå i en slutanteckning?',
  tooLong: (most: number) =>
    `Frågan är för lång för mig. Skriv den på högst ${most} tecken, och utan uppgifter om någon enskild.`,
  childInDanger:
    'Är någon i fara just nu: ring 112, och sedan socialjouren eller mottagningen. Misstänker du att ett barn far illa ska du anmäla det genast (19 kap. 1 § SoL 2025:400). Vänta inte på nästa möte.',
  noTopic:
    'Vad vill du jämföra? Skriv till exempel: Hur gör andra stadsdelar med genomförandeplaner? Då får du en rad för varje stadsdel, med årtal och källa.',
} as const;
