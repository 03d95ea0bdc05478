import { joinWithAnd } from './join-with-and.ts';
import { type NamedSign, personalSignTexts } from './personal-sign-texts.ts';

/** Every sentence the bot itself says. What it quotes from documents never passes through here. */
export const botTexts = {
  welcome: {
    title: 'Hej, jag är Lathunden!',
    intro:
      'Ställ en fråga om dokumentation, barns delaktighet eller nästa steg, så letar jag upp svaret i riktlinjer, granskningar och era egna rutiner. Jag har också checklistor, utkast och tidsfrister. Källan står alltid bredvid. Är du ny på jobbet skriver du ”introduktion”.',
    privacy: 'Skriv inga namn, personnummer eller annat om enskilda. Jag behöver det inte för att hitta.',
    summary: 'Hej, jag är Lathunden! Ställ en fråga om dokumentation. Skriv hjälp om du vill veta mer.',
    mention: 'I grupper och kanaler: skriv @Lathunden före frågan.',
  },

  suggestions: {
    title: 'Prova en av de här',
    lead: 'Eller skriv en egen fråga, med dina egna ord.',
    none: 'Skriv din fråga med egna ord, till exempel hur en slutanteckning ska se ut.',
    summary: 'Exempel på frågor du kan ställa. Eller skriv en egen.',
    ask: (question: string) => `Ställ frågan: ${question}`,
  },

  help: {
    title: 'Så använder du Lathunden',
    points: [
      'Skriv en fråga som du skulle ställa den till en kollega: ”Vad ska stå i en slutanteckning?”',
      'Under varje svar står källan, med år och sida när de framgår. Era egna dokument citerar jag ordagrant.',
      'Står det inte i underlaget säger jag det, i stället för att gissa.',
      'Skriv inga uppgifter om enskilda. Frågor med personnummer svarar jag inte på. Utkast och granskning går genom Teams, så er förvaltning avgör om ni får använda dem.',
    ],
    commandsTitle: 'Du kan också skriva',
    commands: [
      ['start', 'exempel på frågor'],
      ['nästa steg', 'vad du gör när något har hänt'],
      ['checklista uppstart', 'bocka av, få text till anteckningen'],
      ['utkast slutanteckning', 'svara på frågor, få ett utkast'],
      ['tidsfrist utredning 3 maj', 'räkna ut sista dagen'],
      ['granska journal', 'se vad en anteckning kan behöva'],
      ['påminn mig', 'få en checklista när du vill'],
      ['introduktion', 'korta delar för dig som är ny'],
      ['min stadsdel Farsta', 'så går era egna rutiner först'],
      ['språk engelska', 'så talar jag engelska med dig'],
      ['hjälp', 'den här hjälpen'],
    ] as const,
    limits: 'Jag ersätter inte lagen eller din arbetsledare. Är du osäker, fråga en människa.',
    summary:
      'Så använder du Lathunden: skriv en fråga, få svaret med källan bredvid. Skriv start för exempel.',
  },

  answer: {
    /** Each title with the numbers of the quotes that stand in that document. */
    quoted: (documents: readonly NumberedTitle[]) => `Så här står det i ${numbered(documents)}.`,
    /** Each source with the numbers of the sections that build on it. */
    retold: (sources: readonly NumberedTitle[]) => `Det här bygger på ${numbered(sources)}.`,
    /** Before the answer to a question that goes on from another. */
    understood: (question: string) => `Jag läser det som: ”${question}”`,
    more: 'Visa mer',
    moreTooltip: 'Läs stället i sitt sammanhang',
    others: 'Andra ställen att läsa',
    read: (source: string) => `Läs: ${source}`,
    law: '⚖️ Om lagen',
    safety: '⚠️ Om ett barn är i fara',
    asked: 'Din fråga',
    helpful: '👍',
    helpfulTooltip: 'Svaret hjälpte mig',
    unhelpful: '👎',
    unhelpfulTooltip: 'Svaret hjälpte mig inte',
    rated: {
      up: 'Tack! Du tyckte att svaret var bra. 👍',
      down: 'Tack! Du tyckte inte att svaret var bra. 👎',
    },
    otherQuestions: 'Andra frågor',
  },

  refusal: {
    titles: {
      no_support: 'Jag hittar inget svar',
      personal_data: 'Frågan verkar innehålla personuppgifter',
      empty: 'Vad vill du veta?',
      too_long: 'Frågan blev för lång för mig',
      no_topic: 'Vad vill du jämföra?',
    },
    nearest: 'Det närmaste jag hittade',
    canDo: 'Det här kan du göra',
    advice: {
      no_support: [
        'Dela upp frågan: en sak i taget är lättare att hitta.',
        'Tryck på Visa exempel och se vad underlaget handlar om.',
      ],
      personal_data: [
        'Ta bort ditt meddelande i chatten.',
        'Ställ frågan igen utan personnummer, namn och annat som pekar ut någon.',
      ],
      empty: ['Skriv en fråga med egna ord.'],
      no_topic: ['Skriv vad det gäller, till exempel slutanteckning, barnsamtal eller introduktion.'],
      too_long: ['Korta frågan till en eller två meningar.', 'Klistra inte in text ur en akt.'],
    },
    examples: 'Visa exempel',
    send: 'Skicka frågan vidare',
    sendTooltip: 'Frågan, men inte vem som ställde den, går till den som sköter kunskapen',
    sent: '✓ Frågan är skickad till den som sköter kunskapen, utan ditt namn. Tack! Så blir Lathunden bättre.',
    notSent: (signs: readonly NamedSign[]) =>
      `Frågan är inte skickad, för den ser ut att innehålla ${joinWithAnd(signs.map((sign) => personalSignTexts[sign]))}. Ställ den igen utan sådant, så kan du skicka den.`,
  },

  unit: {
    set: (unit: string) =>
      `Då vet jag att du jobbar i ${unit}. Era egna rutiner går först i svaren. Skriv ”glöm stadsdel” om det ändras.`,
    forgotten: 'Då har jag glömt vilken stadsdel du jobbar i.',
    unknown: (units: readonly string[]) =>
      `Den stadsdelen känner jag inte till. Jag känner till ${joinWithAnd(units)}.`,
  },

  passage: {
    before: 'Texten före',
    hit: '▸ Stället',
    after: 'Texten efter',
    publisher: 'Utgivare',
    date: 'Datum',
    reviewed: 'Läst mot källorna',
    reference: 'Referens',
    unit: 'Stadsdel',
    held: 'Gällde till och med',
    source: 'Källa',
    page: (page: number) => `sida ${page}`,
    place: 'Plats',
    file: 'Dokument',
    back: 'Tillbaka till svaret',
    summary: (source: string) => `Ur ${source}`,
    gone: 'Det stället finns inte kvar: dokumenten har uppdaterats sedan svaret gavs. Ställ frågan igen, så får du det som gäller nu.',
  },

  trouble: {
    failed: 'Något gick fel hos mig, så jag kunde inte svara. Försök gärna igen om en stund.',
    starting: 'Jag håller på att läsa in dokumenten. Försök igen om en liten stund.',
    unknownButton: 'Den knappen känner jag inte igen längre. Skriv frågan igen, eller skriv hjälp.',
    unsupported: 'Det kan jag inte göra. Skriv hjälp så berättar jag vad jag kan.',
  },
} as const;

interface NumberedTitle {
  readonly title: string;
  readonly numbers: readonly number[];
}

function numbered(titles: readonly NumberedTitle[]): string {
  return joinWithAnd(
    titles.map(({ title, numbers }) => `”${title}” ${numbers.map((n) => `[${n}]`).join(' ')}`),
  );
}
