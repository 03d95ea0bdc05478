/** Looking after the knowledge: what the server and the page Kunskap say. */
export const tabKnowledgeTexts = {
  title: 'Kunskap',
  lead: 'Det här svarar jag ur. Här ser du hur gammalt underlaget är, lägger in era egna dokument och ser vad jag inte har kunnat svara på.',
  unreadable: {
    not_found: 'Filen finns inte kvar. Välj den igen.',
    not_readable:
      'Filen gick inte att läsa. Försök igen, och be annars den som sköter driften att titta på det.',
    unknown_type:
      'Jag kan bara läsa PDF, Word (.docx) och Markdown (.md), och det här är något annat. Spara dokumentet i något av de formaten och välj det igen.',
    too_large: 'Dokumentet är för stort. Dela upp det eller spara det med mindre bilder.',
    zip_bomb:
      'Filen blir mycket större än den borde när den packas upp, så jag läser den inte. Öppna den i Word, kontrollera att det är rätt dokument och spara en ny kopia.',
    corrupt:
      'Filen är skadad eller tar för lång tid att läsa. Öppna den i programmet den gjordes i, spara en ny kopia och välj den.',
    unreadable_encrypted:
      'Filen är låst med lösenord, eller sparad i ett äldre Office-format. Spara en kopia som .docx eller PDF utan lösenord.',
    unreadable_scanned:
      'Dokumentet har ingen text, bara bilder av sidor. Kör textigenkänning (OCR) på det eller leta upp originalet, och välj den filen i stället.',
    unreadable_encoding:
      'Texten är sparad med en teckenkodning jag inte känner igen. Öppna filen i en textredigerare och spara den som UTF-8.',
    unreadable_empty: 'Dokumentet är tomt. Kontrollera att det är rätt fil.',
    invalid_front_matter:
      'Uppgifterna mellan strecken högst upp i filen går inte att läsa. Rätta dem, eller ta bort dem och fyll i titel och enhet här.',
    invalid_sources:
      'Filen sources.yaml i mappen går inte att läsa. Be den som sköter driften att rätta den.',
    invalid_lexicon: 'Ordlistan går inte att läsa. Be den som sköter driften att rätta den.',
    law_map_unreadable: 'Lagkartan går inte att läsa. Be den som sköter driften att rätta den.',
    law_map_invalid: 'Lagkartan går inte att läsa. Be den som sköter driften att rätta den.',
  },
  problems: {
    not_ready: 'Jag läser in underlaget. Försök igen om en stund.',
    no_document: 'Dokumentet finns inte kvar. Ladda om sidan och se hur det är nu.',
    no_question: 'Frågan är redan borttagen.',
    another_file: 'Det är inte samma fil som den du granskade. Välj filen igen och granska den på nytt.',
    no_unit: 'Jag känner inte till den stadsdelen. Välj en i listan.',
    identity_numbers:
      'Det finns personnummer i dokumentet, så det får inte läggas in. Ta bort dem och välj filen igen.',
    not_checked:
      'Det kan finnas personuppgifter i dokumentet. Kontrollera dem och kryssa i att du har gjort det.',
  },

  work: {
    fetching: 'Hämtar dokumenten',
    reading: (done: number, total: number) =>
      total === 0 ? 'Börjar läsa dokumenten' : `Läser dokument ${done} av ${total}`,
    indexing: 'Gör texten sökbar',
    loading: 'Byter till det nya underlaget',
    meanwhile: 'Frågor besvaras ur det gamla underlaget under tiden.',
    done: 'Klart. Underlaget är uppdaterat.',
    failed:
      'Det gick inte att läsa in underlaget på nytt. Frågor besvaras ur det som fanns förut. Be den som sköter driften att titta i loggen.',
  },

  upload: {
    title: 'Lägg in ett dokument',
    lead: 'Rutiner, riktlinjer och rapporter som är era egna: PDF, Word eller Markdown, högst 20 MB. Du får se vad jag har förstått innan något används.',
    rule: 'Lägg aldrig in en akt eller något annat om en enskild person.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    another: 'Välj en annan fil',
    newVersionOf: (title: string) => `Ny version av ”${title}”`,
    cancelVersion: 'Lägg in som ett nytt dokument i stället',
    reading: (file: string) => `Läser ${file}`,
    notOne: 'Släpp en fil i taget.',
  },

  preview: {
    title: (file: string) => `Det här har jag förstått av ${file}`,
    lead: 'Ingenting är sparat än. Rätta det som är fel.',
    fields: {
      title: 'Titel',
      publisher: 'Utgivare',
      date: 'Datum',
      unit: 'Gäller stadsdel',
      validUntil: 'Gäller till och med',
    },
    hints: {
      date: 'Till exempel 2025, 2025-03 eller 2025-03-14',
      validUntil: 'Lämna tomt om det gäller tills vidare',
    },
    everyUnit: 'Alla stadsdelar',
    size: (passages: number, pages: number | null, headings: number) =>
      [
        passages === 1 ? '1 avsnitt att svara ur' : `${passages} avsnitt att svara ur`,
        headings === 1 ? '1 rubrik' : `${headings} rubriker`,
        ...(pages === null ? [] : [pages === 1 ? '1 sida' : `${pages} sidor`]),
      ].join(' · '),
    outline: 'Rubriker',
    moreHeadings: (count: number) => `och ${count} rubriker till`,
    examples: 'Så här blir det som visas i ett svar',
    law: 'Hänvisar till upphävda paragrafer',
    lawHint: 'Dokumentet kan läggas in ändå: de som läser får veta var reglerna står i dag.',
    warnings: 'Att titta på',
    noHeadings:
      'Dokumentet har inga rubriker som jag känner igen. Då blir svaren svårare att hitta. Använd Words rubrikformat, eller # i Markdown.',
    emptyPages: (pages: string) =>
      `Det finns ingen text på sida ${pages}. Är det inskannat kan jag inte svara ur det.`,
    renamed: (file: string) => `Filens innehåll stämmer inte med dess namn. Den sparas som ${file}.`,
    unknownDate: 'Jag hittar inget datum. Fyll i det, så att de som läser ser hur gammalt det är.',
    personal: 'Det kan finnas personuppgifter i dokumentet',
    personalLine: (kind: string, count: number, places: string) => `${kind}: ${count} st, ${places}`,
    personalHint:
      'Kontaktuppgifter till verksamheten kan få vara med. Uppgifter om någon enskild får det aldrig.',
    checked: 'Jag har kontrollerat att det inte finns något om en enskild person i dokumentet',
    refused: 'Det finns personnummer i dokumentet',
    refusedHint: 'Det får inte läggas in. Ta bort dem ur dokumentet och välj filen igen.',
    kinds: {
      personnummer: 'Personnummer',
      samordningsnummer: 'Samordningsnummer',
      't-nummer': 'T-nummer',
      reservnummer: 'Reservnummer',
      telefon: 'Telefonnummer',
      'e-post': 'E-postadresser',
      adress: 'Adresser',
      registreringsnummer: 'Registreringsnummer',
      diarienummer: 'Ärendenummer',
      namn: 'Namn',
    },
    place: (section: string, page: number | null) =>
      [...(page === null ? [] : [`s. ${page}`]), ...(section === '' ? [] : [`”${section}”`])].join(
        ' under ',
      ) || 'i början',
    alike: {
      title: 'Det finns redan något liknande',
      content: (title: string) => `”${title}” är precis samma fil.`,
      file: (title: string) => `”${title}” har samma filnamn.`,
      titled: (title: string) => `Det finns ett dokument som heter ”${title}”.`,
      replace: 'Lägg in som en ny version av det',
    },
    publish: 'Börja använda',
    publishVersion: 'Börja använda den nya versionen',
    cancel: 'Avbryt',
    published: (title: string) => `”${title}” läggs in. Det går att svara ur det om en stund.`,
  },

  own: {
    title: 'Dokument ni har lagt in',
    empty: 'Ni har inte lagt in något än.',
    emptyHint: 'Lägg in en rutin eller en riktlinje, så svarar jag ur den också.',
    inUse: 'Används',
    reading: 'Läses in',
    withdrawn: 'Används inte',
    notRead: 'Kunde inte läsas',
    read: 'Läs',
    newVersion: 'Lägg in ny version',
    withdraw: 'Sluta använda',
    use: 'Börja använda igen',
    remove: 'Ta bort för alltid',
    removeTitle: (title: string) => `Ta bort ”${title}”?`,
    removeBody: 'Dokumentet och alla dess versioner försvinner. Det går inte att ångra.',
    removeYes: 'Ta bort',
    cancel: 'Avbryt',
    versions: (count: number) => (count === 1 ? '1 version' : `${count} versioner`),
    version: (number: number) => `Version ${number}`,
    usesThis: 'Används nu',
    useThis: 'Använd den här',
    chooseVersion: (number: number, title: string) => `Använd version ${number} av ${title}`,
    download: 'Hämta',
    downloadVersion: (number: number, title: string) => `Hämta version ${number} av ${title}`,
    done: {
      withdrawn: (title: string) => `”${title}” används inte längre.`,
      used: (title: string) => `”${title}” används nu.`,
      removed: (title: string) => `”${title}” är borttaget.`,
    },
  },

  sources: {
    title: 'Källor',
    lead: (documents: number, day: string) =>
      `${documents} dokument. Lagtexten är läst i den lydelse som gällde ${day}.`,
    search: 'Sök bland källorna',
    whose: 'Visa',
    whoseAll: 'Alla källor',
    whoseNames: { shipped: 'Lathundens egna', folder: 'Ur mappar', uploaded: 'Inlagda här' },
    standing: 'Aktualitet',
    standingAll: 'Alla',
    standings: {
      current: 'Aktuell',
      expired: 'Har gått ut',
      'older-act': 'Före dagens lag',
      'older-sources': 'Äldre källor',
      undated: 'Datum saknas',
    },
    standingHint: (older: number, all: number) => `${older} av ${all} källor är äldre`,
    until: (day: string) => `till och med ${day}`,
    columns: {
      title: 'Titel',
      date: 'Datum',
      standing: 'Aktualitet',
      whose: 'Varifrån',
      passages: 'Avsnitt',
    },
    reviewed: (day: string) => `granskad ${day}`,
    noDate: 'okänt',
    age: (years: number) => (years < 1 ? 'under ett år' : years === 1 ? '1 år' : `${years} år`),
    none: 'Ingen källa passar urvalet.',
    shown: (shown: number, of: number) => `Visar ${shown} av ${of}`,
    more: 'Visa fler',
    skipped: 'Filer som inte kunde läsas',
  },

  questions: {
    title: 'Frågor utan svar',
    lead: 'Frågor som jag inte kunde svara på och som någon har skickat vidare. Vem som frågade sparas inte.',
    empty: 'Det finns inga frågor här.',
    count: (count: number, last: string) =>
      count === 1 ? `Skickad ${last}` : `Skickad ${count} gånger, senast ${last}`,
    again: 'Prova igen',
    againFor: (question: string) => `Prova igen: ${question}`,
    remove: 'Ta bort',
    removeFor: (question: string) => `Ta bort frågan: ${question}`,
    removed: 'Frågan är borttagen.',
  },
} as const;
