import { joinWithAnd } from './join-with-and.ts';
import { type NamedSign, personalSignTexts } from './personal-sign-texts.ts';

/** What is said where Lathunden is asked from: the box that a message is written in, and the menu of a message. */
export const extensionTexts = {
  /** Above what stands word for word in a document, and above what an article says in its own words. */
  verbatim: (title: string) => `Ordagrant ur ”${title}”`,
  article: (title: string) => `Ur Lathundens artikel ”${title}”`,
  retold: 'Bygger på',
  section: (section: string) => `Avsnitt: ${section}`,
  page: (page: number) => `sida ${page}`,
  unit: (unit: string) => `gäller i ${unit}`,
  summary: (title: string) => `Ur ${title}`,
  credit: 'Uppslaget med Lathunden, som bara visar det som står i underlaget.',
  read: 'Läs i dokumentet',
  readLabel: 'Öppnar dokumentet på det här stället',

  search: {
    personal:
      'Det du skrev ser ut att peka ut någon, så jag har inte sökt på det och inte sparat det. Skriv utan namn, nummer och adresser.',
    nothing: 'Jag hittar inget om det i underlaget. Prova ett annat ord, eller skriv hela frågan.',
    unreadable: 'Sökningen gick inte att läsa. Skriv ett ord, till exempel slutanteckning.',
    tooLong: 'Det blev för långt att söka på. Skriv några ord, till exempel slutanteckning.',
    failed: 'Något gick fel hos mig, så jag kunde inte söka. Försök igen om en liten stund.',
    slow: 'Sökningen tog för lång tid. Försök igen om en liten stund.',
  },

  ask: {
    title: 'Fråga Lathunden',
    field: 'Frågan, som jag förstår den',
    own: 'Din fråga',
    hint: 'Ändra den om du undrar något annat. Inget namn behövs för att jag ska hitta.',
    ask: 'Fråga',
    again: 'Fråga igen',
    insert: 'Lägg in svaret i konversationen',
    insertHint: 'Svaret läggs i rutan där du skriver. Det syns för andra först när du skickar det.',
    answer: 'Svaret',
    empty: 'I meddelandet hittar jag ingen text. Skriv din fråga här i stället.',
    long: 'Meddelandet är för långt för mig, så jag har inte sökt på det. Skriv frågan med en eller två meningar.',
    personal: (kinds: readonly NamedSign[]) =>
      `Meddelandet ser ut att innehålla ${joinWithAnd(kinds.map((kind) => personalSignTexts[kind]))}. Jag har varken sökt på det eller sparat det. Skriv frågan själv, utan sådant som pekar ut någon.`,
    personalQuestion:
      'Frågan ser ut att peka ut någon. Jag har varken sökt på den eller sparat den. Skriv den utan namn, nummer och adresser.',
    perhapsPersonal: (kinds: readonly NamedSign[]) =>
      `Läs igenom en gång till: här ser ut att finnas ${joinWithAnd(kinds.map((kind) => personalSignTexts[kind]))}. Byt i så fall ut det mot en roll, till exempel barnet eller mamma. Jag söker först när du trycker på Fråga.`,
    unreadable: 'Meddelandet gick inte att läsa. Skriv din fråga här i stället.',
  },
} as const;
