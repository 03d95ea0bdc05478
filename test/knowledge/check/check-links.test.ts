import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/knowledge/check/check-links.ts';
import { anArticle, articleText, lineWith } from '../../support/article-text.ts';

/** Checks an article with this text, beside one on blue gates with a section on locks. */
function check(text: string) {
  const body = `## Färgen {#farg}\n\nBänken är grön. [1]\n\n${text}\n`;
  const other = anArticle(
    { id: 'blatt' },
    '## Låset {#las}\n\nNytt. [1]\n\n## Utan ankare\n\nGammalt. [1]\n',
  );
  return { findings: checkLinks([anArticle({}, body), other]), line: lineWith(articleText({}, body), text) };
}

describe('checkLinks', () => {
  it.each([
    'Läs om [blå portar](blatt). [1]',
    'Läs om [låset](blatt#las). [1]',
    'Läs om [färgen](#farg). [1]',
    'Läs om [färgen](gront#farg). [1]',
    'Läs på [nätet](https://exempel.se/bankar#farg). [1]',
    'Se bilden ![av bänken](bank.png). [1]',
    'Läs om [bänkar] (gröna). [1]',
  ])('has nothing to say of "%s"', (text) => {
    expect(check(text).findings).toEqual([]);
  });

  it.each([
    ['Läs om [röda portar](rott). [1]', 'no article "rott"'],
    ['Läs om [röda portar](rott#las). [1]', 'no article "rott"'],
    ['Läs om [nyckeln](blatt#nyckel). [1]', 'no section "nyckel"'],
    ['Läs om [låset](#las). [1]', 'no section "las"'],
    ['Läs [rubriken](blatt#utan-ankare). [1]', 'no section "utan-ankare"'],
    ['Läs om [blå portar](blatt.md). [1]', 'no article "blatt.md"'],
  ])('names where "%s" leads', (text, missing) => {
    const { findings, line } = check(text);
    expect(findings).toMatchObject([{ rule: 'dead-link', line, message: expect.stringContaining(missing) }]);
  });

  it('names each of several links on a line', () => {
    expect(check('Läs om [lås](blatt#las), [röda](rott) och [gula portar](gult). [1]').findings).toHaveLength(
      2,
    );
  });
});
