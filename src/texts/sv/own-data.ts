import type { ShownHours } from '../shown-hours.ts';
import { deadlineTexts } from './deadlines.ts';
import { joinWithAnd } from './join-with-and.ts';
import { sayMoment } from './recurrence.ts';

/** What Lathunden says of what it keeps about somebody, and of what they have set themselves. */
export const ownDataTexts = {
  onlyPersonal:
    'Det här rör bara dig. Skriv det till mig i vår egen chatt i stället, så ser ingen annan svaret.',

  settings: {
    title: 'Mina inställningar',
    intro:
      'Din stadsdel och din roll avgör vilka påminnelser du får, om du vill säga dem. Arbetstiderna avgör när de kommer.',
    summary: 'Mina inställningar: språk, stadsdel, roll, arbetstider och påminnelser du har stoppat.',
    unit: 'Stadsdel',
    role: 'Roll',
    none: 'Vill inte säga',
    days: 'Dagar du arbetar',
    from: 'Från klockan',
    to: 'Till klockan',
    save: 'Spara',
    saved: '✓ Sparat.',
    badHours:
      'Arbetstiderna blev inte rätt: välj minst en dag, och en sluttid som är efter starttiden, till exempel 08:00 och 16:30.',
    badUnit: 'Stadsdelen känner jag inte igen, så den ändrade jag inte.',
    stoppedTitle: 'Påminnelser du har stoppat',
    nothingStopped: 'Du har inte stoppat några påminnelser.',
    allStopped: 'Alla påminnelser är stoppade.',
    stoppedOne: (title: string | null, at: number) =>
      `${title === null ? 'En påminnelse som inte finns kvar' : `”${title}”`}, sedan ${sayMoment(at)}`,
    undo: 'Ångra',
    undoLabel: (title: string | null) => `Ångra stoppet av ${title ?? 'påminnelsen'}`,
    undoAll: 'Ta emot påminnelser igen',
    stopAll: 'Stoppa alla påminnelser',
  },

  /** Each role as one says it of oneself. */
  roleNames: {
    socialsekreterare: 'socialsekreterare',
    familjebehandlare: 'familjebehandlare',
    chef: 'chef',
    samordnare: 'samordnare',
  } as Readonly<Record<string, string>>,

  roles: {
    known: (role: string) =>
      `Då vet jag att du är ${role}. Skriv ”mina inställningar” om du vill se eller ändra det.`,
    withUnit: (role: string, unit: string) =>
      `Då vet jag att du är ${role} och arbetar i ${unit}. Skriv ”mina inställningar” om du vill se eller ändra det.`,
    forgotten: 'Då har jag glömt vilken roll du har.',
  },
  hours: {
    known: (hours: ShownHours) => `Då påminner jag dig bara ${sayHours(hours)}.`,
    forgotten: (usual: ShownHours) => `Då räknar jag med vanliga tider igen: ${sayHours(usual)}.`,
    unread: 'De tiderna förstod jag inte. Skriv till exempel ”mina arbetstider måndag–torsdag 8–16.30”.',
  },

  data: {
    title: 'Det här har jag sparat om dig',
    summary: 'Det här har jag sparat om dig. Öppna kortet i Teams för att läsa allt.',
    nothing: 'Ingenting.',
    more: (count: number) => `… och ${count} till. Allt står i ”Visa allt som text”.`,
    asText: 'Visa allt som text',
    asJson: 'Visa som JSON',
    settings: 'Mina inställningar',
    forget: 'Glöm mig',
    back: 'Tillbaka',
    copy: 'Markera och kopiera härifrån',
    part: (number: number, all: number) => `Del ${number} av ${all}`,
    next: 'Nästa del',
    previous: 'Förra delen',
    technical:
      'De tekniska beteckningar som behövs för att nå dig i Teams, till exempel ditt id, står i ”Visa som JSON”.',
    elsewhereTitle: 'Det här ligger någon annanstans',
    elsewhere: [
      'Det vi skriver till varandra ligger i Teams. Hur länge bestämmer staden, inte jag.',
      'En checklista, ett utkast eller en granskning som du håller på med minns jag högst en halvtimme, din senaste fråga i tio minuter och ett kommando som jag har frågat om du menade i två. Det sparas aldrig.',
      'Det du räknar anonymt om barns delaktighet, frågor du skickar vidare och vilka ämnen du frågar om sparas utan dig. Ingen kan se att det är ditt, inte jag heller.',
      'Säkerhetskopior som redan är tagna ändras inte. Den som sköter Lathunden vet hur länge de sparas.',
    ],
  },

  /** Tables as a reader would call them; others go by their own names. */
  tables: {
    person: 'Vem du är',
    conversation: 'Vår chatt',
    welcome: 'Välkomnandet',
    schedule: 'Påminnelser du har skapat',
    named_in: 'Andras påminnelser som nämner dig',
    delivery: 'Påminnelser till dig',
    acknowledgement: 'Det du har kvitterat',
    opt_out: 'Påminnelser du har stoppat',
    audit: 'Det du har ändrat',
  } as Readonly<Record<string, string>>,

  lines: {
    name: (name: string) => `Namn: ${name}`,
    unit: (unit: string) => `Stadsdel: ${unit}`,
    role: (role: string) => `Roll: ${role}`,
    language: (language: string) => `Språk: ${language}`,
    hours: (hours: ShownHours) => `Arbetstider: ${sayHours(hours)}`,
    seen: (at: number) => `Senast sedd: ${sayMoment(at)}`,
    chat: (at: number) => `Jag kan skriva till dig här. Chatten användes senast ${sayMoment(at)}.`,
    chatGone: (at: number) =>
      `Jag kan inte skriva till dig där längre. Chatten användes senast ${sayMoment(at)}.`,
    welcomed: (at: number) => `Jag hälsade dig välkommen ${sayMoment(at)}.`,
    schedule: (title: string, state: string, at: number) => `”${title}”, ${state}, skapad ${sayMoment(at)}`,
    named: (title: string) => `”${title}”`,
    sent: (title: string, at: number) => `”${title}”, skickad ${sayMoment(at)}`,
    notSent: (title: string, state: string) => `”${title}”, ${state}`,
    acknowledged: (at: number) => `, kvitterad ${sayMoment(at)}`,
    completed: (at: number) => `, genomgången ${sayMoment(at)}`,
    acknowledgement: (title: string, at: number) => `”${title}”, ${sayMoment(at)}`,
    stopped: (title: string | null, at: number) =>
      title === null ? `Alla påminnelser, sedan ${sayMoment(at)}` : `”${title}”, sedan ${sayMoment(at)}`,
    audit: (action: string, at: number) => `${action}, ${sayMoment(at)}`,
    untitled: 'en påminnelse som inte finns kvar',
  },
  scheduleStates: {
    active: 'igång',
    paused: 'pausad',
    cancelled: 'avbruten',
    done: 'klar',
  } as Readonly<Record<string, string>>,
  deliveryStates: {
    waiting: 'väntar på att skickas',
    sending: 'skickas just nu',
    interrupted: 'avbröts och skickas igen',
    failed: 'gick inte att skicka',
    skipped: 'skickades inte',
  } as Readonly<Record<string, string>>,
  actions: {
    'schedule.create': 'Skapade en påminnelse',
    'schedule.duplicate': 'Kopierade en påminnelse',
    'schedule.edit': 'Ändrade en påminnelse',
    'schedule.change': 'Ändrade en påminnelse',
    'schedule.pause': 'Pausade en påminnelse',
    'schedule.resume': 'Startade en påminnelse igen',
    'schedule.cancel': 'Avbröt en påminnelse',
    'schedule.nudge': 'Påminde dem som inte hade kvitterat',
  } as Readonly<Record<string, string>>,

  forget: {
    title: 'Ska jag glömma dig?',
    summary: 'Ska jag glömma dig? Läs på kortet vad som raderas och vad som blir kvar.',
    erasedTitle: 'Det här raderas',
    erased: ({ chats, deliveries, answers, own, named }: ToErase) => [
      'Ditt namn, ditt språk, din stadsdel, din roll och dina arbetstider',
      `Hur jag når dig (${chats === 1 ? 'en chatt' : `${chats} chattar`})`,
      `Att påminnelser har gått till dig (${deliveries}) och att du har kvitterat (${answers})`,
      ...(own > 0
        ? [`Påminnelser som du har skapat (${own}): de till dig själv raderas, de till andra avbryts`]
        : []),
      ...(named > 0 ? [`Att andras påminnelser nämner dig (${named})`] : []),
    ],
    keptTitle: 'Det här blir kvar, utan att någon ser att det är du',
    kept: ({ own }: ToErase) => [
      'Hur många som fick och kvitterade en påminnelse',
      'Att något ändrades i en påminnelse, och när',
      ...(own > 0 ? ['Texten i påminnelser som du har skapat till andra'] : []),
    ],
    stoppedKept:
      'Att du har stoppat påminnelser blir kvar, med ditt id och inget annat. Annars skulle de kunna komma igen. Vill du radera det också, ångra stoppet under mina inställningar först.',
    notStopped:
      'Vill du bara slippa påminnelser räcker det att stoppa dem. Glömmer jag dig kan du få dem igen om någon skickar till hela ditt team.',
    again: 'Skriver du till mig igen lär jag känna dig på nytt.',
    elsewhere:
      'Våra meddelanden i Teams ligger kvar där, och säkerhetskopior som redan är tagna ändras inte.',
    yes: 'Ja, glöm mig',
    no: 'Nej, behåll',
    done: '✓ Nu har jag glömt dig.',
    doneTitle: 'Glömd',
  },
} as const;

interface ToErase {
  readonly chats: number;
  readonly deliveries: number;
  readonly answers: number;
  readonly own: number;
  readonly named: number;
}

/** "måndag–torsdag kl. 08.00–16.30" */
export function sayHours({ days, from, to }: ShownHours): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => deadlineTexts.weekdays[day - 1]!;
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0]!)}–${name(run.at(-1)!)}`] : run.map(name),
  );
  return `${joinWithAnd(parts)} kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`;
}
