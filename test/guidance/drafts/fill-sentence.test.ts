import { describe, expect, test } from 'vitest';
import { fillSentence } from '../../../src/guidance/drafts/fill-sentence.ts';

const line = (text: string) => () => ({ text, isText: false });
const text = (words: string) => () => ({ text: words, isText: true });

describe('an answer in a sentence', () => {
  test.each([
    ['Ni var på {x}.', 'ängen.', 'Ni var på ängen.'],
    ['Ni var på {x} länge.', 'ängen.', 'Ni var på ängen länge.'],
    ['Ni var på {x}.', 'ängen!', 'Ni var på ängen!'],
    ['Ni sade {x}.', '”hej.”', 'Ni sade ”hej.”'],
    ['Med var {x} hela tiden.', 'ankor m.m.', 'Med var ankor m.m. hela tiden.'],
    ['Med var {x}.', 'ankor m.m.', 'Med var ankor m.m.'],
    ['Ni var {x} där.', 'kvar...', 'Ni var kvar... där.'],
    ['{x}.', 'gunga högt', 'Gunga högt.'],
    ['Så var det. {x} hela dagen.', 'regn', 'Så var det. Regn hela dagen.'],
    ['Ni var på {x}', 'ängen', 'Ni var på ängen.'],
  ])('%j with %j is %j', (say, said, expected) => {
    expect(fillSentence(say, line(said))).toBe(expected);
  });

  test('of several sentences begins with a capital and ends with a full stop when it stands alone', () => {
    expect(fillSentence('{x}', text('det regnade. vi gick in'))).toBe('Det regnade. vi gick in.');
    expect(fillSentence('{x}', text('”det regnade” sade barnet'))).toBe('”Det regnade” sade barnet.');
  });

  test('after a lead-in stands as it was written', () => {
    expect(fillSentence('Barnets syn: {x}', text('inget särskilt'))).toBe('Barnets syn: inget särskilt.');
  });

  test('that is a list gets no full stop after its last line', () => {
    expect(fillSentence('{x}', text('Vi tog med\n- vantar\n- mössa'))).toBe('Vi tog med\n- vantar\n- mössa');
  });

  test('that is missing leaves no sentence', () => {
    expect(
      fillSentence('Den {a} var ni på {b}.', (name) => (name === 'a' ? line('14 mars')() : null)),
    ).toBeNull();
  });

  test('is never read as a place to fill in', () => {
    expect(fillSentence('{a}, {b}.', (name) => line(name === 'a' ? '{b}' : 'ett')())).toBe('{b}, ett.');
  });
});
