import lunr from 'lunr';
import type { Passage } from '../../src/knowledge/passage.ts';

/** Characters that mean something in lunr's query language. */
const OPERATORS = /[~^:*+"-]/gu;

/**
 * lunr as its guide sets it up, English analysis and all: what anyone gets without further work.
 * @returns a search that takes a question and gives the number of hits
 */
export function createStockLunr(passages: readonly Passage[]): (question: string) => number {
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('headings');
    this.field('text');
    for (const { id, title, headings, text } of passages)
      this.add({ id, title, headings: headings.join(' '), text });
  });
  return (question) => index.search(question.replace(OPERATORS, ' ')).length;
}
