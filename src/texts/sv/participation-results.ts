import { writtenMonth } from './written-day.ts';

const steps = {
  informed: 'Fick information',
  heard: 'Fick komma till tals',
  told: 'Fick veta vad det ledde till',
} as const;

/** The results of the anonymous counts of children taking part. */
export const participationResultTexts = {
  title: 'Barns delaktighet',
  lead: 'Ur de checklistor som medarbetarna har valt att räkna anonymt. Inget går att knyta till någon person.',
  none: 'Det finns inget att visa än. En period visas först när den är slut.',
  guard:
    'Färre än fem svar visas aldrig. En längre period visas inte heller om man kunde räkna ut färre än fem ur de kortare.',
  periods: { month: 'Månad', tertial: 'Tertial', year: 'År' },
  unit: 'Stadsdel',
  allUnits: 'Alla stadsdelar, var för sig',
  /** "2026-11", "2026-T3", "2026" */
  period: (name: string) =>
    name.length === 4
      ? name
      : name[5] === 'T'
        ? `tertial ${name[6]} ${name.slice(0, 4)}`
        : writtenMonth(name),
  head: (unit: string, period: string) => `${unit}, ${period}`,
  tooFew: 'För få svar för att visas',
  answers: (count: number) => `${count} svar`,
  steps,
  step: (yes: number | null, no: number | null) =>
    yes === null || no === null
      ? 'för få svar för att visas'
      : `${yes} av ${yes + no} (${Math.round((100 * yes) / (yes + no))} %)`,
  reasons: 'Skäl när det inte blev av, minst fem gånger',
  reason: (text: string, count: number) => `${text}: ${count}`,
  noReason: 'utan skäl',
  ownWords: 'skäl med egna ord (orden sparas inte)',
  more: 'Visa tidigare',
  newer: 'Visa senare',
  summary: 'Resultat av delaktighet, per stadsdel och period.',
} as const;
