import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/texts/in-language.ts';
import { spoken } from '../../src/texts/spoken.ts';

const texts = spoken(
  {
    hello: 'hej',
    of: (name: string) => `hej ${name}`,
    part: { yes: 'ja', deep: { no: 'nej' } },
    list: ['ett'],
  },
  { hello: 'hello', of: (name) => `hello ${name}`, part: { yes: 'yes', deep: { no: 'no' } }, list: ['one'] },
);

describe('texts in two languages', () => {
  it('are Swedish where nothing is chosen', () => {
    expect([texts.hello, texts.of('du'), texts.part.yes, texts.list]).toEqual([
      'hej',
      'hej du',
      'ja',
      ['ett'],
    ]);
  });

  it('are read anew each time, parts that were taken out before too', () => {
    const { part } = texts;
    const { deep } = part;
    expect(inLanguage('en', () => [texts.hello, part.yes, deep.no, texts.of('you')])).toEqual([
      'hello',
      'yes',
      'no',
      'hello you',
    ]);
    expect([part.yes, deep.no]).toEqual(['ja', 'nej']);
  });

  it('stay in the language of the work, also after it has waited', async () => {
    const said = await Promise.all([
      inLanguage('en', async () => {
        await Promise.resolve();
        return texts.hello;
      }),
      inLanguage('sv', async () => {
        await Promise.resolve();
        return texts.hello;
      }),
    ]);
    expect(said).toEqual(['hello', 'hej']);
  });

  it('can be looked through like any object', () => {
    inLanguage('en', () => {
      expect(Object.keys(texts)).toEqual(['hello', 'of', 'part', 'list']);
      expect(Object.entries(texts.part.deep)).toEqual([['no', 'no']]);
      expect(Object.hasOwn(texts.part, 'maybe')).toBe(false);
      expect({ ...texts.part.deep }).toEqual({ no: 'no' });
      expect('yes' in texts.part).toBe(true);
    });
  });
});
