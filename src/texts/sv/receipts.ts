import { sayMoment } from './recurrence.ts';

/** What a reminder says to whoever gets it, beside what its sender has written and the checklist that it is about. */
export const receiptTexts = {
  title: (title: string) => `🔔 Påminnelse: ${title}`,
  /** For a notification: who and what. */
  summary: (sentBy: string | null, title: string) => `Påminnelse från ${sender(sentBy)}: ${title}`,
  from: (sentBy: string | null, dueAt: number) => `Från ${sender(sentBy)} · ${sayMoment(dueAt)}`,
  yourself: 'dig själv',
  again: 'Du får den igen, för att du bad om det eller för att den inte är kvitterad.',
  listGone: 'Checklistan som hörde hit finns inte längre. Skriv checklista, så ser du vilka som finns.',

  /** Why somebody gets it. */
  why: {
    me: 'Du får den för att du har bett om den.',
    people: 'Du får den för att avsändaren har valt dig som mottagare.',
    members: 'Du får den för att du är med i teamet eller gruppen som den gäller.',
    unit: (unit: string) => `Du får den för att du har sagt att du arbetar i ${unit}.`,
    role: (role: string, unit: string | null) =>
      `Du får den för att du har sagt att du är ${role}${unit === null ? '' : ` i ${unit}`}.`,
    channel: 'Den går till alla i kanalen.',
    group: 'Den går till alla i gruppen.',
  },

  buttons: {
    acknowledge: 'Kvittera',
    later: 'Påminn mig senare',
    when: { today: 'Senare i dag', tomorrow: 'I morgon', week: 'Nästa vecka' },
    stop: 'Sluta påminna mig',
    stopAll: 'Stoppa alla påminnelser',
    undo: 'Ångra',
    back: 'Till påminnelsen',
  },

  acknowledged: (at: number) => `✓ Du kvitterade ${sayMoment(at)}.`,
  completed: (at: number) => `✓ Du gick igenom den ${sayMoment(at)}.`,
  countAcknowledged: (people: number) =>
    people === 0 ? 'Ingen har kvitterat än.' : `✓ ${people} har kvitterat.`,
  sharedWhy: {
    channel:
      'Den ligger i kanalen för alla, så den kan inte skjutas upp eller stängas av för en enda. Kvittera gör var och en.',
    group:
      'Den ligger i gruppen för alla, så den kan inte skjutas upp eller stängas av för en enda. Kvittera gör var och en.',
  },
  later: (at: number) => `Jag påminner dig igen ${sayMoment(at)}.`,
  stopped: {
    this: 'Du får inte fler av den här påminnelsen. Det gäller tills du själv ändrar det.',
    all: 'Du får inga påminnelser alls från mig. Det gäller tills du själv ändrar det.',
  },

  lines: {
    preview: 'Så här kommer kortet att se ut. Knapparna fungerar först när påminnelsen är skickad.',
    notYours: 'Den här påminnelsen är inte din, eller så finns den inte kvar. Jag ändrade inget.',
    none: 'Jag hittar ingen påminnelse här att svara på.',
    cancelled: 'Den som skickade påminnelsen har tagit bort den, så den kommer inte igen.',
    shared:
      'Det går inte att skjuta upp eller stänga av en påminnelse som ligger här för alla. Kvittera kan du göra för din del.',
    noLater:
      'Påminnelsen är redan på väg till dig igen, eller så går den inte att skjuta upp längre. Jag ändrade inget.',
    /** What was typed was about the last one. */
    about: (title: string, line: string) => `${title}: ${line}`,
    when: 'När ska jag påminna dig? Skriv ”senare i dag”, ”senare i morgon” eller ”senare nästa vecka”.',
    stopped: 'Skriv ”mina inställningar” om du ångrar dig.',
  },
} as const;

function sender(sentBy: string | null): string {
  return sentBy ?? 'den som sköter Lathunden';
}
