/** Why somebody has not got a reminder, by the code in the ledger. Said after a name or a number. */
const reasons: Readonly<Record<string, string>> = {
  blocked: 'har blockerat Lathunden eller avinstallerat den',
  not_in_roster: 'har avinstallerat Lathunden eller är inte kvar i teamet',
  not_found: 'finns inte längre',
  unauthorized: 'Teams släppte inte in Lathunden, säg till den som sköter den',
  too_large: 'kortet blev för stort för Teams',
  no_address: 'har aldrig skrivit till Lathunden, så det finns ingen adress',
  content_gone: 'checklistan finns inte längre',
  bad_request: 'Teams tog inte emot kortet, säg till den som sköter Lathunden',
  throttled: 'Teams bad oss vänta',
  throttled_out: 'Teams bad oss vänta tills det var för sent',
  gave_up: 'Teams svarade inte i tid',
  interrupted: 'avbröts medan den skickades',
  opted_out: 'har tackat nej till påminnelsen',
  cancelled: 'togs tillbaka innan den skickades',
  too_late: 'hann inte skickas i tid',
  restored: 'skickades inte om när en säkerhetskopia lästes in',
};

/** How reminders go, for whoever made them. */
export const reminderStatusTexts = {
  list: {
    title: 'Påminnelser',
    lead: { all: 'Alla påminnelser, de som kommer snart först.', own: 'Dina påminnelser.' },
    here: 'De som hör till den här kanalen eller gruppen. Skriv till mig själv, så ser du alla.',
    none: 'Det finns inga påminnelser än.',
    open: (title: string) => `Öppna påminnelsen ${title}`,
    line: (parts: readonly string[]) => parts.join(' · '),
    more: 'Visa fler',
    newer: 'Tillbaka i listan',
    typed: 'Du kan också skriva ”visa 2”, ”pausa 2”, ”återuppta 2”, ”kopiera 2” eller ”ta bort 2”.',
    summary: (count: number) => (count === 1 ? 'En påminnelse.' : `${count} påminnelser.`),
  },

  states: { active: 'pågår', paused: 'pausad', cancelled: 'avslutad', done: 'klar' },
  next: (moment: string) => `nästa ${moment}`,
  noNext: 'ingen gång kvar',
  unreadable: 'Den här påminnelsen är skriven av en annan version av Lathunden och går inte att visa.',

  status: {
    summary: (title: string, state: string) => `${title}: ${state}.`,
    facts: {
      state: 'Läge',
      to: 'Till',
      when: 'När',
      next: 'Nästa gång',
      by: 'Gjord av',
      count: 'Gånger hittills',
    },
    unknownOwner: 'den som sköter Lathunden',
    /** It comes no more, but some of the last time have not got it yet. */
    underWay: 'på väg ut',
    latest: (moment: string) => `Senast: ${moment}`,
    none: 'Den har inte skickats än.',
    missed: (moment: string) =>
      `Gången ${moment} blev inte av: datorn var av eller stod still, och när den kom igång var det för sent.`,
    moreMissed: (count: number) => `Och ${count} gånger till blev inte av.`,
    cancelled: (moment: string) => `Gången ${moment} avbröts innan alla hade fått den.`,
    counts: {
      sent: 'Skickade',
      waiting: 'Väntar',
      interrupted: 'Avbröts, skickas om',
      acknowledged: 'Kvitterade',
      completed: 'Gick igenom listan',
      opted: 'Har tackat nej',
      failed: 'Kom inte fram',
      skipped: 'Skickades inte',
    },
    waiting: (count: number, retry: string | null) =>
      retry === null ? String(count) : `${count} (${retry})`,
    retry: (moment: string) => `nytt försök ${moment}`,
    throttled: (moment: string) => `Teams bad oss vänta, nytt försök ${moment}`,
    acknowledgedHere: (count: number) =>
      count === 0 ? 'Ingen har kvitterat kortet än.' : `${count} har kvitterat kortet.`,
    problems: 'De som inte har fått den',
    problem: (who: string, why: string) => `${who}: ${why}`,
    others: (count: number, why: string) => `${count} st: ${why}`,
    more: (count: number) => `Och ${count} till. Alla står i filen.`,
    uncertain: (count: number) =>
      count === 1
        ? 'En kan ha fått den två gånger: Teams svarade aldrig på det första försöket.'
        : `${count} kan ha fått den två gånger: Teams svarade aldrig på det första försöket.`,
    reads: 'Teams berättar inte för mig vem som har läst. Jag vet bara vem som har kvitterat.',
    namesAlone: 'Namn visar jag bara när du skriver till mig själv.',
    unnamed: 'Någon utan namn',
    typed: (words: readonly string[]) => {
      const quoted = words.map((word) => `”${word}”`);
      return `Du kan också skriva ${[quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' eller ')}.`;
    },
    words: {
      nudge: 'knuffa',
      pause: 'pausa',
      resume: 'återuppta',
      edit: 'ändra',
      copy: 'kopiera',
      end: 'ta bort',
    },
  },

  buttons: {
    nudge: 'Knuffa okvitterade',
    nudgeMore: 'Skicka en gång till, till dem som inte har kvitterat',
    pause: 'Pausa',
    resume: 'Återuppta',
    edit: 'Ändra',
    copy: 'Kopiera',
    end: 'Avsluta',
    csv: 'Hämta som fil',
    fetch: 'Öppna filen',
    refresh: 'Uppdatera',
    list: 'Alla påminnelser',
    back: 'Nej, behåll den',
  },

  end: {
    title: 'Avsluta påminnelsen?',
    lead: (title: string) =>
      `”${title}” skickas inte fler gånger, och det som väntar på att skickas tas tillbaka.`,
    lasts: 'Det går inte att ångra. Vill du bara göra ett uppehåll, välj Pausa i stället.',
    yes: 'Ja, avsluta',
  },

  notices: {
    made: '✓ Sparad. Jag påminner när det är dags.',
    madeNow: '✓ Sparad. Jag skickar den nu. Tryck på Uppdatera, så ser du hur det går.',
    saved: '✓ Ändringen är sparad.',
    paused: '✓ Pausad. Inget skickas förrän du återupptar den.',
    resumed: '✓ Igång igen.',
    ended: '✓ Avslutad.',
    stale:
      'Någon annan har ändrat den sedan kortet visades. Så här ser den ut nu. Inget av det du gjorde är sparat.',
    closed: 'Den är avslutad, så den går inte att ändra. Kopiera den om du vill börja om.',
    nudged: (count: number) =>
      count === 0
        ? 'Alla som har fått den har redan kvitterat, så jag knuffade ingen.'
        : count === 1
          ? '✓ En får den en gång till, inom sin arbetstid.'
          : `✓ ${count} får den en gång till, var och en inom sin arbetstid.`,
    nudgedBefore:
      'Den här gången är redan knuffad en gång, eller går inte att knuffa. En knuff per gång räcker.',
    noOccasion: 'Det finns ingen gång kvar i framtiden, så den går inte att återuppta. Ändra när.',
    file: 'Filen innehåller namn. Länken gäller i 15 minuter, för den som har den. Spara inte filen längre än du behöver.',
    nothingToNudge: 'Den har inte skickats än, så det finns ingen att knuffa.',
    fileAlone: 'Filen innehåller namn. Skriv till mig själv, så får du den där.',
    fileCut: (left: number) => `(${left} rader till får inte plats i ett meddelande)`,
  },

  csv: {
    head: {
      occasion: 'Tillfälle',
      name: 'Namn',
      state: 'Läge',
      reason: 'Skäl',
      attempts: 'Försök',
      sent: 'Skickad',
      acknowledged: 'Kvitterad',
      completed: 'Genomgången',
    },
    states: {
      waiting: 'väntar',
      sending: 'skickas',
      interrupted: 'avbröts, skickas om',
      sent: 'skickad',
      failed: 'kom inte fram',
      skipped: 'skickades inte',
    },
    uncertain: 'kan ha kommit två gånger',
    missed: 'blev inte av',
  },

  /** @param status the HTTP status of the last attempt, said when the code is one that nobody has words for */
  reason: (code: string | null, status: number | null = null) =>
    code === null
      ? 'okänt skäl'
      : (reasons[code] ?? `Teams svarade inte som det skulle${status === null ? '' : ` (${status})`}`),
} as const;
