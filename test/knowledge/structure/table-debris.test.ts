import { describe, expect, it } from 'vitest';
import { tableEnd } from '../../../src/knowledge/structure/table-debris.ts';
import { layoutLines } from '../../support/lines.ts';

const WIDTH = 60;
const text = 'Här börjar den löpande texten igen och den når ända ut till kanten av bladet.';

describe('tableEnd', () => {
  it('ends a table that has fallen apart where the running text starts', () => {
    expect(tableEnd(layoutLines('Portar', '12', 'Bänkar', '7', 'Totalt 19', text), 0, WIDTH)).toBe(5);
  });

  it('gives a heading right before the running text back', () => {
    expect(tableEnd(layoutLines('Portar', '12', 'Bänkar', '7', 'Om lamporna', text), 0, WIDTH)).toBe(4);
  });

  it.each([
    ['three short lines', ['Portar', '12', 'Bänkar', text]],
    ['a run without figures', ['Portar', 'bänkar', 'lampor', 'dörrar', text]],
    ['bullets', ['- 12 portar', '- 7 bänkar', '- 3 lampor', '- 2 dörrar', text]],
    ['short sentences', ['De var 12.', 'Vi var 7.', 'Ni var 3.', 'Hon var 1.', text]],
    ['running text', [text, text, text, text]],
  ])('sees no table in %s', (_, lines) => {
    expect(tableEnd(layoutLines(...lines), 0, WIDTH)).toBe(0);
  });

  it('reads to the end of the document', () => {
    expect(tableEnd(layoutLines('12', '7', '19', '4'), 0, WIDTH)).toBe(4);
  });
});
