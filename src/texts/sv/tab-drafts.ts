import { joinWithAnd } from './join-with-and.ts';
import { type NamedSign, personalSignTexts } from './personal-sign-texts.ts';

export const tabDraftTexts = {
  lead: 'Svara på det du vet, så sätts svaren ihop till en anteckning som du läser igenom. Inget av det sparas: lämnar du sidan är det borta.',
  favourites: 'Dina favoriter',
  noFavourites: 'Tryck på stjärnan vid en mall du använder ofta, så ligger den här.',
  questions: (count: number) => `${count} frågor`,
  back: 'Alla mallar',
  how: 'Hur vill du svara?',
  steps: 'En sak i taget',
  form: 'Allt på en gång',
  step: (number: number, of: number) => `Fråga ${number} av ${of}`,
  optional: 'behövs inte alltid',
  why: 'Varför, och var det står',
  characters: (length: number, most: number) => `${length} av ${most} tecken`,
  previous: 'Tillbaka',
  next: 'Nästa',
  preview: 'Förhandsgranska',
  toAnswers: 'Ändra svaren',
  previewTitle: 'Så här blir utkastet',
  gaps: (count: number) =>
    count === 0
      ? 'Du har svarat på allt. Läs igenom innan du för in texten i journalen.'
      : `${count === 1 ? 'En sak' : `${count} saker`} saknas. Tryck på en lucka för att fylla i den.`,
  fill: (what: string) => `Fyll i: ${what}`,
  word: 'Ladda ner Word',
  clear: 'Töm alla svar',
  cleared: 'Alla svar är borta.',
  findingsTitle: 'Titta på det här först',
  looked: 'Det är rätt som det står',
  toField: 'Till svaret',
  stop: (label: string, kinds: readonly NamedSign[]) =>
    `Svaret på ”${label}” ser ut att innehålla ${said(kinds)}. Skriv rollen i stället: barnet, mamma, pappa eller familjebehandlaren.`,
  ask: (label: string, kinds: readonly NamedSign[]) =>
    `Läs igenom svaret på ”${label}” en gång till: det ser ut att innehålla ${said(kinds)}. Byt ut det mot en roll, till exempel barnet eller mamma, om det pekar ut någon.`,
  overfull: (length: number, most: number) =>
    `Utkastet är fullt: svaren är ${length} tecken tillsammans och det får plats ${most}. Korta något av dem.`,
  findings: 'Förhandsgranska utkastet först: något i svaren behöver ändras.',
  gone: 'Den mallen finns inte längre.',
} as const;

function said(kinds: readonly NamedSign[]): string {
  return joinWithAnd(kinds.map((kind) => personalSignTexts[kind]));
}
