import { joinWithAnd } from './join-with-and.ts';
import { type NamedSign, personalSignTexts } from './personal-sign-texts.ts';

/** What the program itself adds to a draft: names of rows, and the mark of a gap. */
export const draftTexts = {
  row: (name: string, number: number) => `${name} ${number}`,
  gap: (what: string) => `[Saknas: ${what}]`,
  footer: 'Utkast. Läs igenom texten innan du för in den i journalen.',
  page: 'Sida',
  pageOf: 'av',
} as const;

/** What the bot says while somebody writes a draft. */
export const draftChatTexts = {
  listTitle: 'Skriv ett utkast',
  listLead: 'Jag frågar en sak i taget och sätter ihop svaren till en anteckning som du läser igenom.',
  listFormLead: 'Välj ett, så fyller du i allt på en gång. Du läser igenom det innan det används.',
  listSeveral: 'Vilket av dem menar du?',
  listNone:
    'Det utkastet har jag inte. Är du orolig för ett barn: skriv nästa steg orosanmälan. De här utkasten finns:',
  listEmpty: 'Det finns inga utkast att skriva än.',
  start: (title: string) => `Börja på: ${title}`,
  roles:
    'Skriv bara det som behövs, och roller i stället för namn: barnet, mamma, pappa, familjebehandlaren. Inga personnummer, adresser eller telefonnummer.',
  kept: 'Svaren ligger i kortet och går genom Teams, så er förvaltning avgör om ni får skriva här. Jag sparar dem inte.',
  step: (number: number, of: number) => `${number} av ${of}`,
  answer: 'Ditt svar',
  choose: 'Välj ett',
  chooseSeveral: 'Välj ett eller flera',
  unanswered: 'Inte svarat än',
  example: 'Till exempel',
  why: 'Varför',
  emptyIsFine: 'Vet du inte än? Gå vidare, så blir det en lucka i utkastet.',
  optional: 'Behövs inte alltid. Lämna tomt om det inte gäller.',
  formLead:
    'Fyll i det du vet, i vilken ordning du vill. Varför varje sak behövs, och källan, ser du under En sak i taget.',
  onlyIf: (label: string, options: readonly string[]) =>
    `Fyll i om svaret på ”${label}” är ${options.map((option) => `”${option}”`).join(' eller ')}.`,
  notIf: (label: string, options: readonly string[]) =>
    `Fyll inte i om svaret på ”${label}” är ${options.map((option) => `”${option}”`).join(' eller ')}.`,
  previewTitle: 'Så här blir utkastet',
  previewGaps: (count: number) =>
    count === 0
      ? 'Du har svarat på allt jag frågar efter. Läs igenom innan du för in texten i journalen.'
      : `${count === 1 ? 'En sak' : `${count} saker`} saknas. Tryck på en lucka för att fylla i den.`,
  previewEmpty: 'Här finns inget än. Tryck på Ändra och svara på något.',
  waiting: (label: string) => `Svaret på ”${label}” syns först när resten av meningen är ifylld.`,
  fill: (what: string) => `Fyll i: ${what}`,
  linkTooLong: 'Utkastet är för långt för en länk till Word. Kopiera texten i stället.',
  wordTooltip: 'Öppnar en sida som gör Word-filen. Svaren följer med i länken och sparas inte hos oss.',
  copyTitle: 'Kopiera utkastet',
  copyLead:
    'Markera allt i rutan och kopiera. I mobilen går det också att skriva text, så skickar jag utkastet som ett meddelande att hålla fingret på.',
  copyLabel: 'Utkastets text',
  copyUnkept: 'Det du ändrar i rutan här följer inte med tillbaka till utkastet.',
  cleared:
    'Svaren är borta ur det här kortet, och jag har inte sparat dem. Äldre kort i chatten kan ha dem kvar.',
  again: 'Skriv ett nytt utkast',
  buttons: {
    next: 'Nästa',
    skip: 'Hoppa över',
    back: 'Tillbaka',
    preview: 'Förhandsgranska',
    form: 'Fyll i allt på en gång',
    step: 'En sak i taget',
    edit: 'Ändra',
    copy: 'Kopiera som text',
    word: 'Ladda ner Word',
    review: 'Granska texten',
    toDraft: 'Tillbaka till utkastet',
    clear: 'Töm kortet',
  },
  joined: (labels: readonly string[]) =>
    `Du har skrivit olika i två kort under ${quoted(labels)}. Båda texterna står kvar, efter varandra. Ta bort det som inte ska vara med.`,
  stayed: (labels: readonly string[]) =>
    `Du har valt olika i två kort under ${quoted(labels)}. Det du skickade först står kvar.`,
  nextInRow: (row: string, label: string) => `Nästa svar gäller ${row}: ${label}`,
  tooLong: (label: string, length: number, most: number) =>
    `Svaret på ”${label}” är ${length} tecken. Det får plats ${most}. Korta det, så går det vidare. Inget är borttaget.`,
  noDay: (label: string) =>
    `Svaret på ”${label}” gick inte att läsa som ett datum. Skriv det så här: 2026-03-14. Inget är borttaget.`,
  overfull: (length: number, most: number) =>
    `Utkastet är fullt: svaren är ${length} tecken tillsammans och det får plats ${most}. Korta något av dem och tryck igen. Det du har skickat förut finns kvar.`,
  joinedOverfull:
    'Utkastet är fullt, så det du skrev i det här äldre kortet får inte plats. Det ligger kvar här. Korta i det nyaste kortet först.',
  stop: (found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[]) =>
    `Jag har inte tagit emot svaret, för ${sentenceOf(found)}. Skriv rollen i stället: barnet, mamma, pappa eller familjebehandlaren. Det du har skickat förut finns kvar. Har kortet tömts skriver du om det som inte var skickat.`,
  stopTyped: (label: string, kinds: readonly NamedSign[]) =>
    `Jag har inte tagit emot svaret, för ${sentenceOf([{ label, kinds }])}. Ta bort meddelandet i chatten och skriv rollen i stället: barnet, mamma, pappa eller familjebehandlaren.`,
  ask: (found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[]) =>
    `Läs igenom en gång till: ${sentenceOf(found)}. Byt ut det mot en roll, till exempel barnet eller mamma. Är det rätt som det står, tryck igen.`,
  askTyped: (label: string, kinds: readonly NamedSign[]) =>
    `Läs igenom en gång till: ${sentenceOf([{ label, kinds }])}. Byt ut det mot en roll, till exempel barnet eller mamma. Är det rätt som det står, skicka samma svar igen.`,
  notThatChoice: (label: string, options: readonly string[]) =>
    `Det valet finns inte under ”${label}”. Svara med numret: ${options.map((option, i) => `${i + 1} ${option}`).join(', ')}.`,
  noneOpen:
    'Jag har inget utkast öppet här just nu. Ligger kortet kvar i chatten, tryck på Nästa i det och skicka svaret igen. Det du har svarat står kvar i kortet. Annars skriv utkast, så börjar vi.',
  emptyAnswer: 'Skriv svaret efter kolonet, till exempel ”svar: barnet vill fortsätta”.',
  nothingMore: 'Där finns inget mer att fylla i. Skriv nästa för att gå vidare.',
  ended: 'Då slutar vi här. Jag har glömt svaren. Korten ovanför ligger kvar i chatten.',
  gone: 'Det utkastet finns inte längre hos mig. Texten ligger kvar i kortet, så att du kan kopiera den.',
} as const;

/** What the terminal says of answers in a file. */
export const draftFileTexts = {
  stop: (found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[]) =>
    `Jag har inte skrivit utkastet, för ${sentenceOf(found)}. Skriv rollen i stället: barnet, mamma, pappa eller familjebehandlaren.`,
  ask: (found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[]) =>
    `Läs igenom en gång till: ${sentenceOf(found)}. Byt i så fall ut det mot en roll, till exempel barnet eller mamma.`,
} as const;

/** "svaret på ”…” ser ut att innehålla ett namn" */
function sentenceOf(
  found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[],
): string {
  return joinWithAnd(
    found.map(({ label, kinds }) => {
      const what = kinds.map((kind) => personalSignTexts[kind]);
      return `svaret på ”${label}” ser ut att innehålla ${joinWithAnd(what)}`;
    }),
  );
}

function quoted(labels: readonly string[]): string {
  return joinWithAnd(labels.map((label) => `”${label}”`));
}
