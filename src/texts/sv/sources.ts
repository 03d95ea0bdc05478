import { joinWithAnd } from './join-with-and.ts';

/** How a source is named beside a claim. */
export const sourceTexts = {
  label: 'Källa',
  /** Before a document of the organisation itself that holds for one district. */
  own: (unit: string) => `Lokal rutin, ${unit}`,
  more: (count: number) => `och ${count} ${count === 1 ? 'källa' : 'källor'} till`,
  pages: pagesText,
  /** "Granskningen …, hösten 2024 › Dokumentationen, s. 14; Insatserna, s. 17" */
  cited: (label: string, places: readonly { section: string; pages: readonly number[] }[]) => {
    const where = places.map(({ section, pages }) => joined([section, pagesText(pages)], ', '));
    return joined([label, joined(where, '; ')], ' › ');
  },
  /** The last day that it held, as an ISO date. */
  expired: (day: string) => `⚠ Gällde till och med ${day}`,
  lines: (from: number, to: number) => (from === to ? `rad ${from}` : `rad ${from}–${to}`),
} as const;

/** How articles mark what is law, what is recommended, what the inspectors hold good and what they saw. */
export const standings: readonly string[] = [
  'Krav.',
  'Bör.',
  'God praxis enligt granskningen.',
  'Så såg det ut.',
];

function pagesText(pages: readonly number[]): string {
  return pages.length === 0 ? '' : `s. ${joinWithAnd(pages.map(String))}`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
