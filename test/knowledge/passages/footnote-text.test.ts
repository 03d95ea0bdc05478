import { expect, it } from 'vitest';
import { footnoteText } from '../../../src/knowledge/passages/footnote-text.ts';

it('an explanation starts with the term it explains', () => {
  expect(footnoteText('Solrosen', 'Samtalsstöd med kort')).toBe('Solrosen: Samtalsstöd med kort');
});

it('the term is not said twice', () => {
  expect(footnoteText('Solrosen', 'Solrosen är ett samtalsstöd')).toBe('Solrosen är ett samtalsstöd');
});

it('an explanation without a term stands as it is', () => {
  expect(footnoteText(undefined, ' Samtalsstöd med kort ')).toBe('Samtalsstöd med kort');
});

it.each(['Ibid.', 'Husförvaltningen (2023) Om portar och bänkar', 'https://exempel.se/portar', 'kort'])(
  '"%s" explains nothing',
  (text) => {
    expect(footnoteText('Solrosen', text)).toBeNull();
  },
);
