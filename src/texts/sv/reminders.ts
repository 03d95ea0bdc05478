import { joinWithAnd } from './join-with-and.ts';

const roles = {
  socialsekreterare: 'socialsekreterare',
  familjebehandlare: 'familjebehandlare',
  chef: 'chefer',
  samordnare: 'samordnare',
} as const;

/** What the chat says while somebody makes a reminder. How it goes afterwards is in `reminder-status.ts`. */
export const reminderTexts = {
  menu: {
    title: 'Påminnelser',
    lead: 'Jag skickar en checklista eller några ord, till den du väljer och när du väljer.',
    summary: 'Påminnelser: skriv till exempel ”påminn mig om checklista uppstart varje måndag kl 9”.',
    make: 'Ny påminnelse',
    ready: 'Färdiga upplägg',
    form: 'Allt på en gång',
    list: 'Mina påminnelser',
    results: 'Resultat',
    typed: 'Du kan också skriva: ”påminn mig om checklista uppstart varje måndag kl 9”.',
  },

  step: (number: number, title: string) => `Steg ${number} av 3: ${title}`,
  onward: 'Vidare',
  drop: 'Avbryt',
  dropped: 'Då blir det ingen påminnelse. Skriv påminn när du vill börja om.',
  unchanged: 'Då ändrar jag inget i påminnelsen.',
  carried: 'Det du har valt',

  what: {
    title: 'Vad ska jag påminna om?',
    checklist: 'En checklista att bocka av',
    none: 'Ingen checklista',
    own: 'Egna ord, om du vill',
    example: 'Gå igenom planerna inför månadsskiftet',
    noNames: 'Skriv inga namn och inget annat som pekar ut någon. Alla som får påminnelsen läser orden.',
    keep: 'Det upplägg som redan är valt',
    summary: 'Vad ska jag påminna om? Skriv det, eller skriv namnet på en checklista.',
  },

  who: {
    title: 'Vem ska få den?',
    label: 'Mottagare',
    me: 'Bara jag',
    people: 'Personer som jag väljer',
    channelHere: 'Ett kort här i kanalen',
    groupHere: 'Ett kort här i gruppen',
    membersHere: { channel: 'Alla i teamet, var för sig', group: 'Alla i gruppen, var för sig' },
    channel: (name: string) => `Ett kort i ${name}`,
    members: (name: string) => `Alla i ${name}, var för sig`,
    unit: (unit: string) => `Alla i ${unit}`,
    role: (role: keyof typeof roles) => `Alla ${roles[role]}`,
    within: 'Bara i en stadsdel (när du väljer en roll)',
    everywhere: 'Alla stadsdelar',
    said: 'Stadsdel och roll är det som var och en själv har sagt till mig. Den som inte har sagt något får ingen.',
    summary: 'Vem ska få påminnelsen? Skriv till exempel ”mig”, ”teamet” eller ”alla i Farsta”.',
  },

  people: {
    title: 'Vilka ska få den?',
    label: 'Personer',
    find: 'Sök på en del av namnet',
    search: 'Sök',
    more: 'Visa fler',
    done: 'Klart',
    chosen: (count: number) => (count === 1 ? 'En är vald.' : `${count} är valda.`),
    none: 'Jag känner inte till någon med det namnet. Den som ska få påminnelser behöver ha skrivit till mig, eller vara med i ett team där jag finns.',
    summary: 'Välj vilka som ska få påminnelsen.',
    unnamed: 'Någon utan namn',
    tooMany: (most: number) =>
      `Högst ${most} personer får plats. Välj hela teamet eller stadsdelen i stället.`,
  },

  when: {
    title: 'När ska den komma?',
    typed: 'Skriv när',
    example: 'första måndagen i månaden kl 9',
    quick: 'Eller välj',
    choose: 'Välj en tid',
    current: (said: string) => `Vald tid: ${said}.`,
    day: 'Eller en dag',
    time: 'Klockan',
    choices: {
      now: 'Nu',
      tomorrow: 'I morgon',
      monday: 'Varje måndag',
      friday: 'Varje fredag',
      month: 'Första måndagen i varje månad',
      quarter: 'En gång i kvartalet',
      tertial: 'En gång per tertial',
      half: 'Två gånger per år',
      year: 'En gång per år',
    },
    clock: 'Klockslaget gäller både valet och dagen. Står det tomt blir det kl. 09.00.',
    empty: 'Skriv när den ska komma, eller välj en tid.',
    badTime: 'Klockslaget kunde jag inte läsa. Skriv det som 09:00.',
    badDay: 'Dagen kunde jag inte läsa. Skriv den som 2026-11-23.',
    notAll: (rest: string) =>
      `Det här förstod jag inte: ”${rest}”. Skriv bara när, till exempel ”varje måndag kl 9”.`,
    past: 'Den tiden har redan passerat. Välj en som kommer.',
    summary: 'När ska påminnelsen komma? Skriv till exempel ”i morgon kl 9” eller ”varje måndag”.',
    starting: 'Jag håller på att läsa in kalendern. Försök igen om en liten stund.',
  },

  preview: {
    title: 'Så här blir påminnelsen',
    changeTitle: 'Så här blir påminnelsen när du har ändrat',
    card: 'Kortet som skickas. Knapparna fungerar när det har kommit fram.',
    part: (all: number) => `Det första av ${all} kort. De kommer i tur och ordning, ett varje gång.`,
    to: 'Till',
    when: 'När',
    now: 'genast',
    next: 'Nästa gånger',
    once: 'Kommer',
    moved: (from: string) => `flyttad från ${from}`,
    weekends: {
      next: 'Blir det en helg eller en röd dag kommer den nästa arbetsdag i stället.',
      previous: 'Blir det en helg eller en röd dag kommer den arbetsdagen före i stället.',
    },
    hours: 'Den kommer inom var och ens arbetstid. Den som inte har sagt något får den mellan 8 och 17.',
    outsideOwnHours: (moment: string, isOnce: boolean) =>
      `Den tiden är utanför din arbetstid, så ${isOnce ? 'den' : 'den första'} kommer ${moment}. Skriv ”mina inställningar” om du arbetar andra tider.`,
    count: (count: number) =>
      count === 1 ? 'En person får den just nu.' : `${count} personer får den just nu.`,
    named: (names: readonly string[]) => `Får den just nu: ${joinWithAnd(names)}.`,
    nobody: 'Just nu finns det ingen att skicka till. Den går till dem som kommer till innan det är dags.',
    nobodyInUnit: (unit: string) =>
      `Ingen har sagt till mig än att de arbetar i ${unit}. De som skriver ”min stadsdel ${unit}” till mig innan det är dags får den.`,
    nobodyInRole: (role: keyof typeof roles) =>
      `Ingen har sagt till mig än att de är ${roles[role]}. De som väljer det under ”mina inställningar” innan det är dags får den.`,
    unknown: 'Jag kan inte räkna mottagarna just nu, för Teams svarar inte. Påminnelsen går att spara ändå.',
    oneCard: 'Ett kort, som alla där kan se.',
    seen: 'Den som är ansvarig för påminnelser här kan se den och stänga av den.',
    confirm: 'Bekräfta',
    save: 'Spara ändringen',
    what: 'Ändra vad',
    who: 'Ändra vem',
    whenButton: 'Ändra när',
    typed: 'Du kan också skriva ”ja”, ”ändra när” eller ”avbryt”.',
    summary: (title: string, when: string) => `${title}, ${when}. Skriv ja för att bekräfta.`,
  },

  ready: {
    title: 'Färdiga upplägg',
    lead: 'De bygger på lagen, riktlinjerna och det som granskarna har sett. Du kan ändra allt innan du bekräftar.',
    none: 'Det finns inga färdiga upplägg än.',
    choose: (title: string) => `Välj upplägget ${title}`,
    summary: 'Färdiga upplägg att välja bland.',
    start: (asked: string) =>
      `Upplägget räknas från en dag. ${asked}? Välj den, eller skriv till exempel 3 maj.`,
    weekday: 'Veckodag',
    every: 'Hur ofta',
    weeks: (every: number) =>
      every === 1 ? 'Varje vecka' : every === 2 ? 'Varannan vecka' : `Var ${every}:e vecka`,
    others: 'Andra upplägg',
  },

  /** How those a reminder goes to are spoken of, in the middle of a sentence. */
  audience: {
    me: (owner: string | null) => owner ?? 'den som bad om den',
    people: (count: number) => (count === 1 ? 'en vald person' : `${count} valda personer`),
    channel: (name: string | null) =>
      name === null ? 'en kanal eller grupp, ett kort' : `${name}, ett kort`,
    members: (name: string | null) =>
      name === null ? 'alla i ett team, var för sig' : `alla i ${name}, var för sig`,
    unit: (unit: string) => `alla i ${unit}`,
    role: (role: keyof typeof roles, unit: string | undefined) =>
      `alla ${roles[role]}${unit === undefined ? '' : ` i ${unit}`}`,
  },

  lines: {
    managersOnly:
      'Att påminna andra får bara de som är ansvariga för påminnelser göra. Fråga din chef, eller den som sköter Lathunden. Dig själv kan du alltid påminna: skriv ”påminn mig”.',
    resultsManagersOnly:
      'Resultaten visar jag bara för dem som är ansvariga för påminnelser. Fråga din chef, eller den som sköter Lathunden.',
    nobody: 'Jag ser inte vem du är, så jag kan inte spara någon påminnelse åt dig.',
    gone: 'Den påminnelsen finns inte här. Skriv påminnelser, så ser du dina.',
    alone:
      'Den påminnelsen hör inte hit, och här ser andra vad jag visar. Skriv till mig själv, så öppnar jag den.',
    listGone: 'Den checklistan finns inte längre. Välj en annan.',
    readyGone: 'Det upplägget finns inte längre. Skriv påminn, så ser du vilka som finns.',
    notHere: 'Den mottagaren går inte att välja här. Välj en annan.',
    personal:
      'Det du skrev ser ut att peka ut någon, så jag sparar det inte. Skriv det utan namn, nummer och adresser.',
    perhapsPersonal:
      'Läs orden en gång till: går det att förstå vem det gäller? Skriv om dem i så fall. Är de som de ska, skicka dem en gång till.',
    tooLong: (most: number) => `Skriv det kortare: högst ${most} tecken får plats.`,
    empty: 'Välj en checklista eller skriv vad jag ska påminna om.',
    whoFirst: 'Välj vem som ska få den.',
    number: (all: number) => (all === 0 ? 'Listan är tom.' : `Listan har numren 1–${all}.`),
    noOccasion: 'Det finns ingen gång kvar i framtiden med den tiden. Ändra när.',
  },

  /** The words around what somebody types in one go. */
  roles,
} as const;
