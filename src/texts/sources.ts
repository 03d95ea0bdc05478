/** How a source is named beside a claim. */
export const sourceTexts = {
  label: 'Källa',
  /** Before a document of the organisation itself; the district that it holds for, where known. */
  own: (unit: string | null) => (unit === null ? 'Ert eget dokument' : `Lokal rutin, ${unit}`),
  more: (count: number) => `och ${count} ${count === 1 ? 'källa' : 'källor'} till`,
  pages: (pages: readonly number[]) => (pages.length === 0 ? '' : `s. ${list(pages.map(String))}`),
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

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}
