import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/knowledge/check/check-dates.ts';
import {
  type ArticleFields,
  anArticle,
  articleText,
  lineWith,
  registerOf,
} from '../../support/article-text.ts';

const TODAY = '2026-06-01';
const check = (fields: ArticleFields, today = TODAY, register = registerOf()) =>
  checkDates(anArticle(fields), register, today);
const rules = (...args: Parameters<typeof check>) => check(...args).map(({ rule }) => rule);

describe('checkDates', () => {
  it('has nothing to say of an article that was read lately', () => {
    expect(check({})).toEqual([]);
  });

  it('names an article that nobody has read for more than a year', () => {
    const fields = { reviewed: '2025-05-31' };
    expect(check(fields)).toMatchObject([
      {
        rule: 'past-review',
        line: lineWith(articleText(fields), 'reviewed:'),
        message: expect.stringMatching(/^Last reviewed 2025-05-31, more than 12 months ago/u),
      },
    ]);
    expect(rules({ reviewed: '2025-06-01' })).toEqual([]);
  });

  it('lets the last day of February wait until the end of the next one', () => {
    expect(rules({ reviewed: '2024-02-29' }, '2025-02-28')).toEqual([]);
    expect(rules({ reviewed: '2024-02-29' }, '2025-03-01')).toEqual(['past-review']);
  });

  it('counts over the turn of the year', () => {
    expect(rules({ reviewed: '2024-12-15' }, '2025-12-15')).toEqual([]);
    expect(rules({ reviewed: '2024-12-15' }, '2025-12-16')).toEqual(['past-review']);
  });

  it('names a review that has not been yet', () => {
    const fields = { reviewed: '2026-06-02' };
    expect(check(fields)).toMatchObject([
      {
        rule: 'past-review',
        line: lineWith(articleText(fields), 'reviewed:'),
        message: expect.stringContaining('has not been yet'),
      },
    ]);
    expect(rules({ reviewed: TODAY })).toEqual([]);
  });

  it('names an article that has ceased to hold, from the day after its last', () => {
    const fields = { valid_until: '2026-05-31' };
    expect(check(fields)).toMatchObject([
      {
        rule: 'expired',
        line: lineWith(articleText(fields), 'valid_until:'),
        message: expect.stringContaining('held until 2026-05-31'),
      },
    ]);
    expect(rules({ valid_until: TODAY })).toEqual([]);
  });
});

describe('what an article builds on', () => {
  const sources =
    '\n  - { n: 1, source: bankboken, section: Bänkar }\n  - { n: 2, source: portboken, section: Lås }\n  - { n: 3, source: portboken, section: Nycklar }';
  const heldUntil = (valid_until: string | null) => registerOf({ id: 'portboken', valid_until });

  it('is named once when it has ceased to hold', () => {
    expect(check({ sources }, TODAY, heldUntil('2026-05-31'))).toMatchObject([
      {
        rule: 'expired',
        line: lineWith(articleText({ sources }), 'Lås'),
        message: expect.stringContaining('"portboken" held until 2026-05-31'),
      },
    ]);
  });

  it.each([TODAY, '2027-01-01', null])('may hold until %s', (until) => {
    expect(rules({ sources }, TODAY, heldUntil(until))).toEqual([]);
  });

  it('may have ceased to hold where the article says so of itself', () => {
    expect(rules({ sources, valid_until: '2026-12-31' }, TODAY, heldUntil('2026-05-31'))).toEqual([]);
    expect(rules({ sources, valid_until: '2026-05-31' }, TODAY, heldUntil('2026-05-31'))).toEqual([
      'expired',
    ]);
  });

  it('is not judged by its date when the register does not know it', () => {
    expect(rules({ sources })).toEqual([]);
  });
});
