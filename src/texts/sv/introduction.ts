import { counted } from './counted.ts';
import { writtenDay } from './written-day.ts';

/** What is said around the introduction for new colleagues. What is read and asked in it stands in its files. */
export const introductionTexts = {
  title: 'Introduktion',
  lead: (units: number) =>
    `Här är ${counted(units, 'kort del', 'korta delar')} för dig som är ny. Varje del tar ungefär två minuter och slutar med ett par frågor.`,
  private: 'Bara du ser hur långt du har kommit och vad du har svarat.',
  onlyPersonal:
    'Introduktionen är din egen. Skriv ”introduktion” till mig i vår egen chatt, så öppnar jag den där.',
  empty: 'Det finns ingen introduktion här än.',
  summary: (done: number, all: number) =>
    `Introduktion: ${done} av ${all} delar klara. Skriv ”introduktion” och vad delen heter, eller dess siffra.`,
  progress: (done: number, all: number) => `${done} av ${all} delar klara`,
  states: { new: '', begun: 'påbörjad', done: 'klar' },
  /** Before a unit's title, so that it is understood without colours. */
  marks: { new: '○', begun: '◐', done: '✓' },
  row: (mark: string, number: number, title: string) => `${mark} ${number}. ${title}`,
  open: (number: number, title: string, state: string) =>
    `Öppna del ${number}: ${title}${state === '' ? '' : `, ${state}`}`,
  begin: 'Börja med del 1',
  goOn: (number: number) => `Fortsätt med del ${number}`,
  finished: '✓ Du har gått igenom hela introduktionen. Fint jobbat.',
  unknown: 'Jag hittar ingen del som heter så. Här är alla.',
  all: 'Alla delar',
  gone: 'Den här frågan har ändrats sedan kortet kom. Skriv ”introduktion”, så får du det som gäller nu.',
  changed: 'Den här delen eller frågan har ändrats. Ladda om sidan, så får du det som gäller nu.',
  typed: 'Du kan också skriva siffran.',

  repeat: {
    due: (count: number) => `Du har ${counted(count, 'fråga', 'frågor')} att repetera`,
    why: 'Det är sådant som blev fel förut. En fråga som du missar kommer tillbaka efter en dag, sedan efter 3, 7 och 21 dagar, tills den sitter.',
    start: 'Repetera',
    next: (day: string) => `Nästa repetition: ${writtenDay(day)}.`,
    remind:
      'Jag påminner inte av mig själv. Vill du bli påmind skriver du till exempel ”påminn mig om att repetera introduktionen i morgon kl 9”. Den påminnelsen kan chefer se.',
    nothing: 'Du har inget att repetera just nu.',
    done: '✓ Klart för den här gången.',
    place: (left: number) => `Repetition · ${counted(left, 'fråga', 'frågor')} kvar`,
  },

  unit: {
    place: (number: number, all: number) => `Introduktion · del ${number} av ${all} · ungefär två minuter`,
    questions: (count: number) => `Till frågorna (${count})`,
    onward: 'Prova på riktigt',
    summary: (number: number, title: string) => `Introduktion, del ${number}: ${title}`,
  },

  question: {
    place: (title: string, number: number, all: number) => `${title} · fråga ${number} av ${all}`,
    letters: ['A', 'B', 'C', 'D'],
    choose: (letter: string, text: string) => `Svara ${letter}: ${text}`,
    typed: 'Välj ett svar, eller skriv bokstaven.',
    read: 'Läs texten igen',
  },

  answer: {
    right: '✓ Rätt',
    wrong: '✗ Inte riktigt',
    rightOne: 'Rätt svar',
    others: 'Varför inte de andra',
    comesBack: (day: string) => `Frågan kommer tillbaka ${writtenDay(day)}.`,
    next: 'Nästa fråga',
    done: 'Klar med delen',
    summary: (isRight: boolean) => (isRight ? 'Rätt svar.' : 'Inte riktigt.'),
  },

  end: {
    title: (number: number) => `✓ Del ${number} är klar`,
    notYet: (left: number) => `Kvar att svara på i den här delen: ${counted(left, 'fråga', 'frågor')}.`,
    all: 'Frågorna sitter. Ingen av dem kommer tillbaka.',
    comesBack: 'De här kommer tillbaka, så att de hinner sätta sig:',
    next: (title: string) => `Nästa del: ${title}`,
    ask: 'Svara på resten',
    summary: (title: string) => `${title} är klar.`,
  },

  sharing: {
    title: 'Får chefer se att du är klar?',
    why: 'Du väljer själv. Säger du ja syns du i en lista för chefer först när du har gått igenom alla delar. Då står där bara det här:',
    name: 'Namn',
    noName: 'Utan namn',
    district: 'Stadsdel',
    noDistrict: 'Ingen stadsdel angiven',
    fact: 'Att du har gått igenom introduktionen',
    yes: 'Ja',
    never:
      'Aldrig hur långt du har kommit, vad du har svarat, hur många fel det blev eller när du gjorde det. Du kan ångra dig när du vill, och då försvinner du ur listan genast.',
    on: 'Du har sagt ja till att synas i listan när du är klar.',
    off: 'Du syns inte i någon lista.',
    agree: 'Ja, visa att jag är klar',
    decline: 'Nej, bara jag',
    withdraw: 'Sluta visa',
    button: 'Vem ser att jag är klar?',
    summary: 'Välj om chefer får se att du har gått igenom introduktionen.',
  },

  restart: {
    button: 'Börja om från början',
    title: 'Börja om?',
    text: 'Då glömmer jag vilka delar du har gått igenom, vad du ska repetera och om du har sagt ja till att synas. Det går inte att få tillbaka.',
    now: 'Ja, glöm allt och börja om',
    keep: 'Nej, behåll',
    done: 'Glömt. Du börjar från början.',
  },

  /** What only the tab says. */
  tab: { answer: 'Svara', questions: 'Frågor', doneForNow: 'Klar för nu' },

  results: {
    title: 'Klara med introduktionen',
    lead: 'Här står de som har gått igenom hela introduktionen och själva sagt ja till att synas. Att någon saknas betyder ingenting: det är frivilligt.',
    none: 'Ingen som är klar har valt att synas än.',
    button: 'Vilka är klara?',
    managersOnly: 'Den listan är för chefer. Bara de som själva har sagt ja står där.',
    more: 'Visa fler',
    fewer: 'Visa de första',
    summary: 'De som har gått igenom introduktionen och sagt ja till att synas.',
  },
} as const;
