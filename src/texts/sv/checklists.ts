const ages = {
  'under-4': 'under 4 år',
  '4-6': '4–6 år',
  '7-12': '7–12 år',
  '13-17': '13–17 år',
} as const;

const steps = {
  informed: 'Barnet fick information',
  heard: 'Barnet fick komma till tals',
  told: 'Barnet fick veta vad det ledde till',
} as const;

const answers = { ja: 'Ja', nej: 'Nej', ej: 'Inte aktuellt' } as const;

/** What the chat says around a checklist. What is asked in it stands in its file. */
export const checklistTexts = {
  ages,
  needs: { npf: 'NPF', sprak: 'annat språk eller tolk' },

  menu: {
    title: 'Checklistor',
    intro: 'Välj en, så bockar du av medan du förbereder eller skriver. Skriv inga namn, de behövs inte.',
    several: 'Vilken menar du?',
    none: 'Jag hittar ingen checklista som heter så. Här är alla.',
    empty: 'Det finns inga checklistor här än.',
    open: (title: string) => `Öppna checklistan ${title}`,
    summary: 'Checklistor att välja bland. Skriv checklista och vad den heter.',
    groups: {
      delaktighet: 'Barnets delaktighet',
      plan: 'Genomförandeplan',
      anteckning: 'Journalanteckning',
      overlamning: 'Överlämning',
      uppfoljning: 'Uppföljning',
      avslut: 'Avslut',
      chef: 'För dig som är chef',
      introduktion: 'Ny på jobbet',
    },
  },

  start: {
    age: 'Hur gammalt är barnet?',
    ageWhy: 'Då visar jag bara det som gäller den åldern. Mer än så frågar jag inte om barnet.',
    needs: 'Behöver barnet något mer?',
    allAges: 'Alla åldrar',
    show: 'Visa listan',
    typed: 'Du kan också skriva, till exempel ”5 år” eller ”5 år npf”.',
    summary: (title: string) => `${title}: välj ålder, eller skriv den.`,
  },

  list: {
    progress: (done: number, all: number) => `${done} av ${all} klara`,
    tick: (number: number, text: string) => `Bocka av ${number}: ${text}`,
    open: (number: number, text: string) => `Öppna ${number}: ${text}`,
    more: (number: number) => `Mer om ${number}`,
    moreMark: 'Mer ›',
    changeMark: 'Ändra ›',
    /** Before what is asked, so that it is understood without colours. */
    marks: { ja: '☑', nej: '✗', ej: '–', none: '☐' },
    answered: (answer: keyof typeof answers, reason: string) =>
      answer === 'ja' ? '' : ` · ${answers[answer]}${reason === '' ? '' : `: ${reason}`}`,
    lacksReason: ' · Nej, men skälet saknas',
    done: 'Klar',
    change: 'Ändra ålder',
    all: 'Alla checklistor',
    typed: 'Du kan också skriva: ”3 ja”, ”3 nej barnet ville inte”, ”mer 3”, ”klar”.',
    summary: (title: string, done: number, all: number) => `${title}: ${done} av ${all} klara.`,
  },

  item: {
    place: (title: string, number: number, all: number) => `${title}, punkt ${number} av ${all}`,
    onlyFor: (bands: readonly (keyof typeof ages)[]) => `Gäller ${bands.map((age) => ages[age]).join(', ')}`,
    tips: 'Så kan du göra',
    answers,
    yours: (answer: keyof typeof answers) => `Ditt svar: ${answers[answer]}`,
    reasonNeeded:
      '⚠ Ditt nej är noterat. Välj också ett skäl eller skriv det med egna ord. Utan skäl räknas punkten som saknad.',
    reason: { nej: 'Varför blev det inte av?', ej: 'Varför är det inte aktuellt?' },
    chooseReason: 'Välj skäl',
    words: 'Med egna ord, utan namn',
    wordsExample: 'en kort mening',
    save: 'Spara skälet',
    take: 'Ta bort svaret',
    back: 'Till listan',
    carried: (number: number) => `Dina ord om punkt ${number}`,
    summary: (number: number, text: string) => `Punkt ${number}: ${text}`,
  },

  end: {
    missing: 'Det här saknas',
    nothingMissing: '✓ Allt är besvarat.',
    noAnswer: 'inget svar',
    noReason: 'nej utan skäl',
    text: 'Text till anteckningen',
    textHint: 'Texten säger bara det du har svarat. Läs igenom den och fyll på med barnets egna ord.',
    copy: 'Markera och kopiera härifrån',
    noText: 'Svaren ger ingen text till anteckningen än.',
    countTitle: (unit: string) => `Räkna anonymt för ${unit}?`,
    countWhy: 'Då ser enheten hur ofta barn får vara med. Det här sparas, och inget annat:',
    count: 'Räkna anonymt',
    counted: '✓ Räknat, tack. Bara det som står här är sparat:',
    alreadyCounted: '✓ Den här listan är redan räknad. Den räknas bara en gång.',
    unitFirst:
      'Vill du att det räknas anonymt hur ofta barn får vara med? Skriv först ”min stadsdel” och vilken det är, och sedan ”klar”.',
    nothingToCount: 'Svara på minst en av frågorna om barnets delaktighet, så finns det något att räkna.',
    facts: { unit: 'Stadsdel', month: 'Månad', occasion: 'Tillfälle', age: 'Ålder' },
    occasions: {
      uppdrag: 'uppdrag',
      uppstart: 'uppstart',
      genomforandeplan: 'genomförandeplan',
      'under-insatsen': 'under insatsen',
      uppfoljning: 'uppföljning',
      avslut: 'avslut',
    },
    steps,
    stepTaken: (done: boolean | null, reason: string | null) =>
      done === null ? 'inget svar' : done ? 'ja' : reason === null ? 'nej, utan skäl' : `nej, ${reason}`,
    ownWords: 'skäl med egna ord (orden sparas inte)',
    noAge: 'inte angiven',
    summary: (title: string, missing: number) =>
      `${title}: ${missing === 0 ? 'allt är besvarat' : `${missing} ${missing === 1 ? 'punkt' : 'punkter'} saknas`}.`,
  },

  lines: {
    gone: 'Den checklistan finns inte längre. Skriv checklista, så ser du vilka som finns.',
    itemGone:
      'Den punkten finns inte kvar: listan har ändrats sedan kortet skickades. Dina andra svar är kvar.',
    number: (all: number) => `Listan har punkterna 1–${all}.`,
    laidAside: 'Då lägger jag undan listan. Kortet ligger kvar, om du vill fortsätta.',
    personal:
      'Det du skrev ser ut att peka ut någon, så jag sparar det inte. Skriv skälet utan namn, nummer och adresser, till exempel ”barnet ville inte”.',
    perhapsPersonal:
      'Läs dina ord en gång till: går det att förstå vem det gäller? Skriv om dem i så fall. Är de som de ska, skicka dem en gång till.',
    tooLong: (most: number) => `Skriv skälet kortare: högst ${most} tecken får plats.`,
    tooMuch: 'Nu får inte fler egna ord plats på kortet. Välj ett av skälen i stället, eller korta ner.',
    unitFirst: 'Skriv först ”min stadsdel” och vilken det är. Tryck sedan igen, eller skriv ”räkna”.',
  },
} as const;
