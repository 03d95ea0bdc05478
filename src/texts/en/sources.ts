import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/sources.ts';
import { joinWithAnd } from './join-with-and.ts';

export const sourceTexts: Translated<typeof sv.sourceTexts> = {
  label: 'Source',
  own: (unit) => `Local routine, ${unit}`,
  more: (count) => `and ${count} more ${count === 1 ? 'source' : 'sources'}`,
  pages: pagesText,
  cited: (label, places) => {
    const where = places.map(({ section, pages }) => joined([section, pagesText(pages)], ', '));
    return joined([label, joined(where, '; ')], ' › ');
  },
  expired: (day) => `⚠ Held until ${day}`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
};

function pagesText(pages: readonly number[]): string {
  return pages.length === 0 ? '' : `${pages.length === 1 ? 'p.' : 'pp.'} ${joinWithAnd(pages.map(String))}`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
