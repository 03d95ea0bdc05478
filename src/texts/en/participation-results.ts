import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/participation-results.ts';
import { writtenMonth } from './written-day.ts';

export const participationResultTexts: Translated<typeof sv.participationResultTexts> = {
  title: 'Children’s participation',
  lead: 'From the checklists that colleagues have chosen to count anonymously. Nothing can be tied to any person.',
  none: 'There is nothing to show yet. A period is shown only once it is over.',
  guard:
    'Fewer than five answers are never shown. Nor is a longer period, if fewer than five could be worked out from the shorter ones.',
  periods: { month: 'Month', tertial: 'Four months', year: 'Year' },
  unit: 'District',
  allUnits: 'All districts, one by one',
  period: (name) =>
    name.length === 4
      ? name
      : name[5] === 'T'
        ? `tertial ${name[6]}, ${name.slice(0, 4)}`
        : writtenMonth(name),
  head: (unit, period) => `${unit}, ${period}`,
  tooFew: 'Too few answers to be shown',
  answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  steps: {
    informed: 'Were given information',
    heard: 'Were heard',
    told: 'Were told what it led to',
  },
  step: (yes, no) =>
    yes === null || no === null
      ? 'too few answers to be shown'
      : `${yes} of ${yes + no} (${Math.round((100 * yes) / (yes + no))}%)`,
  reasons: 'Reasons when it did not happen, at least five times',
  reason: (text, count) => `${text}: ${count}`,
  noReason: 'without a reason',
  ownWords: 'a reason in own words (the words are not kept)',
  more: 'Show earlier',
  newer: 'Show later',
  summary: 'Results on participation, by district and period.',
};
