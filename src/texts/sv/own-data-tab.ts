import { sayMoment } from './recurrence.ts';

/** What Lathunden says of what the tab keeps about somebody. */
export const ownDataTabTexts = {
  tables: {
    introduction_unit: 'Introduktionen: avsnitt du har gått igenom',
    introduction_answer: 'Introduktionen: frågor du har svarat på',
    introduction_sharing: 'Introduktionen: vad andra får se',
    favourite: 'Det du vill ha nära till hands',
    document_version: 'Dokument du har lagt in',
  } as Readonly<Record<string, string>>,

  lines: {
    unit: (title: string, at: number) => `”${title}”, klart ${sayMoment(at)}`,
    answer: (unit: string, inARow: number, dueAt: number | null) =>
      [
        `En fråga i ”${unit}”: ${inARow === 0 ? 'inte rätt senast' : inARow === 1 ? 'rätt senast' : `rätt ${inARow} gånger i rad`}`,
        dueAt === null ? 'kommer inte igen' : `kommer igen ${sayMoment(dueAt)}`,
      ].join(', '),
    shares: (at: number) =>
      `Den som är ansvarig får se att du är klar, när du har gått igenom hela introduktionen. Det sa du ja till ${sayMoment(at)}.`,
    sharesNot: 'Ingen annan får se hur långt du har kommit.',
    checklist: (title: string) => `Checklistan ”${title}”`,
    draft: (title: string) => `Utkastet ”${title}”`,
    document: (file: string, version: number, at: number) =>
      `”${file}”, version ${version}, inlagd ${sayMoment(at)}`,
  },

  forget: {
    language: 'Språket du har valt',
    introduction: 'Hur långt du har kommit i introduktionen, och om andra får se när du är klar',
    favourites: (count: number) => `Checklistor och utkast som du vill ha nära till hands (${count})`,
    documents: (count: number) => `Dokument som du har lagt in (${count})`,
  },
} as const;
