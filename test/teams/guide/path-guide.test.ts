import { beforeEach, describe, expect, test } from 'vitest';
import { Source } from '../../../src/knowledge/sources/source.ts';
import type { Guide, GuideContext } from '../../../src/teams/guide/guide.ts';
import { createPathGuide } from '../../../src/teams/guide/path-guide.ts';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { pathTexts } from '../../../src/texts/paths.ts';
import { aPath } from '../../support/a-path.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { guideContext } from '../../support/guide-context.ts';
import { seenResult as seen } from '../../support/seen-result.ts';

const source = (id: string, label: string, valid_until: string | null = null) =>
  Source.parse({
    id,
    title: label,
    label,
    publisher: null,
    date: null,
    reference: null,
    period: null,
    standing: 'gällande',
    valid_until,
  });
const sources = new Map([
  ['lagen', source('lagen', 'Lagen')],
  ['granskningen', source('granskningen', 'Granskningen, 2024', '2025-12-31')],
]);
const context: GuideContext = {
  ...guideContext,
  answerer: {
    ...fakeAnswerer(),
    passage: (id) =>
      id === 'artikel-ett' ? fakeAnswerer().passage('riktlinje-dokumentation.txt#120-126') : null,
  },
};
const second = aPath({ id: 'flyttar', title: 'De flyttar', names: ['flytt', 'ny adress'], danger: false });
let guide: Guide;
beforeEach(() => {
  guide = createPathGuide({
    paths: new Map([
      ['de-kommer-inte', aPath()],
      ['flyttar', second],
    ]),
    sources,
    titleOf: ({ kind, id }) => (kind === 'checklist' && id === 'samtal' ? 'Samtal' : null),
    now: () => 0,
  });
});

const press = (data: object, where = context) => seen(guide.press(data, where));
const go = (...way: string[]) => press({ verb: 'path.go', id: 'de-kommer-inte', way });

describe('next steps', () => {
  test('without a word more, shows every situation to choose between', () => {
    const card = seen(guide.open('', context));
    expect(card).toContain(pathTexts.menuTitle);
    expect(card).toContain('De kommer inte');
    expect(card).toContain('De flyttar');
  });

  test('opens at the first question of the situation that is named', () => {
    expect(seen(guide.open('ny adress', context))).toContain('Vilken gång är det?');
  });

  test('shows every situation where none is meant', () => {
    expect(seen(guide.open('cykel', context))).toContain(pathTexts.noneLead);
  });

  test('says 112 before anything else, on every card of a path where a child may be in danger', () => {
    for (const way of [['gang'], ['gang', 'oro'], ['gang', 'oro', 'mote'], ['anmal']]) {
      expect(
        go(...way)
          .split('\n')
          .slice(0, 3)
          .join('\n'),
      ).toContain('112');
    }
    expect(press({ verb: 'path.open', id: 'flyttar' })).not.toContain('112');
  });

  test('has the report of concern one tap away from every card but its own', () => {
    for (const way of [['gang'], ['gang', 'oro'], ['gang', 'oro', 'mote'], ['gang', 'ring']]) {
      expect(go(...way)).toContain('Gör orosanmälan');
    }
    expect(go('anmal')).not.toContain('Gör orosanmälan');
  });

  test('ends in what to do, who decides, whom to tell, what to write and by when, each with its source', () => {
    const card = go('gang', 'ring');
    for (const title of Object.values(pathTexts.headings)) expect(card).toContain(title);
    expect(card).toContain('1. Krav. Ring familjen samma dag.\u00a0[1]');
    expect(card).toContain('2. Lathundens råd: Erbjud ett hembesök.\u00a0[1][2]');
    expect(card).toContain('Lagen: [1] 1 kap. 1 §');
    expect(card).toContain('Granskningen, 2024: [2] Avhopp, s. 7 ⚠ Gällde till och med 2025-12-31');
    expect(card).toContain(pathTexts.answered(['Den första']));
  });

  test('leads on to what there is, and not to what there is not', () => {
    expect(go('gang', 'ring')).toContain(guidanceTexts.onward.checklist('Samtal'));
    const without = createPathGuide({
      paths: new Map([['de-kommer-inte', aPath()]]),
      sources,
      titleOf: () => null,
      now: () => 0,
    });
    const card = seen(
      without.press(
        { verb: 'path.go', id: 'de-kommer-inte', way: ['gang', 'ring'] },
        { ...context, answerer: null },
      ),
    );
    expect(card).not.toContain(guidanceTexts.onwardTitle);
  });

  test('reads on in an article and comes back to the same card', () => {
    const way = ['gang', 'ring'];
    const card = press({ verb: 'path.read', id: 'de-kommer-inte', way, article: 'artikel-ett' });
    expect(card).toContain('slutanteckning');
    expect(card).toContain(guidanceTexts.back);
    expect(press({ verb: 'path.read', id: 'de-kommer-inte', way, article: 'borta' })).toBe(
      guidanceTexts.gone,
    );
  });

  test('goes back a card at a time, keeping what was answered before', () => {
    expect(go('gang', 'oro')).toContain('Är du orolig för barnet?');
    expect(seen(guide.typed('Tillbaka', context))).toContain('Vilken gång är det?');
  });

  test('can be walked by typing the figures on the card', () => {
    guide.open('uteblir', context);
    expect(seen(guide.typed('2', context))).toContain('Är du orolig för barnet?');
    expect(seen(guide.typed('2', context))).toContain('Kalla till möte');
    expect(seen(guide.typed('gör orosanmälan', context))).toContain('Anmäl');
    expect(seen(guide.typed('börja om', context))).toContain('Vilken gång är det?');
  });

  test('leaves alone what is no figure on the card, and what is typed in another conversation', () => {
    guide.open('uteblir', context);
    for (const text of ['9', '0', 'Vad gör jag?', '2 barn', ''])
      expect(guide.typed(text, context)).toBeNull();
    expect(guide.typed('1', { ...context, conversation: 'b' })).toBeNull();
  });

  test('gives the same card for the same press, whatever was pressed in between', () => {
    const first = go('gang', 'oro');
    go('gang', 'ring');
    expect(go('gang', 'oro')).toBe(first);
  });

  test('has a kind line for a card whose path has changed since, and no answer to a forged press', () => {
    expect(press({ verb: 'path.open', id: 'borta' })).toBe(guidanceTexts.gone);
    expect(go('gang', 'mote')).toBe(guidanceTexts.gone);
    for (const forged of [
      { verb: 'path.go', id: 'de-kommer-inte', way: 'gang' },
      { verb: 'path.go', id: 'de-kommer-inte', way: Array(50).fill('gang') },
      { verb: 'path.go', id: '../../etc/passwd', way: [] },
      { verb: 'path.delete' },
      { verb: 'path.open' },
      null,
    ])
      expect(guide.press(forged, context)).toBeNull();
  });
});
