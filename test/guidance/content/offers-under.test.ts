import { describe, expect, test } from 'vitest';
import { type Offerable, offersUnder } from '../../../src/guidance/content/offers-under.ts';

const offer = (kind: Offerable['kind'], id: string, ...under: string[]): Offerable => ({
  kind,
  id,
  title: id,
  under,
});
const all = [
  offer('draft', 'slutanteckning', 'avslut'),
  offer('checklist', 'avslut-lista', 'avslut'),
  offer('path', 'i-fortid', 'uteblir', 'avslut'),
  offer('path', 'uteblir', 'uteblir'),
];
const ids = (articles: string[]) => offersUnder(articles, all).map(({ id }) => id);

describe('what is offered under an answer', () => {
  test('is nothing where nothing belongs to its articles', () => {
    expect(ids([])).toEqual([]);
    expect(ids(['annat'])).toEqual([]);
  });

  test('is at most two, of different kinds, what is meant for the article most first', () => {
    expect(ids(['avslut'])).toEqual(['avslut-lista', 'slutanteckning']);
    expect(ids(['uteblir'])).toEqual(['i-fortid']);
  });

  test('follows the article that the answer leans on first', () => {
    expect(ids(['uteblir', 'avslut'])).toEqual(['i-fortid', 'avslut-lista']);
    expect(ids(['avslut', 'uteblir'])).toEqual(['avslut-lista', 'slutanteckning']);
  });

  test('comes once, however many articles it belongs to', () => {
    expect(ids(['avslut', 'avslut', 'uteblir', 'avslut'])).toEqual(['avslut-lista', 'slutanteckning']);
  });
});
