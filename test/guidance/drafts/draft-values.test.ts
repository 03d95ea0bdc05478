import { describe, expect, test } from 'vitest';
import { draftAnswers } from '../../../src/guidance/drafts/draft-answers.ts';
import { draftFields } from '../../../src/guidance/drafts/draft-field.ts';
import { readDraftValues } from '../../../src/guidance/drafts/draft-values.ts';
import { readTypedAnswer } from '../../../src/guidance/drafts/read-typed-answer.ts';
import { aDraftTemplate } from '../../support/a-draft-template.ts';

const template = aDraftTemplate();
const read = (raw: Record<string, unknown>) => readDraftValues(template, raw);

describe('what a card sends', () => {
  test('is put in order without a word being changed', () => {
    const sent = {
      varfor: ' ett \r\n\r\n\r\n\r\ntvå\u0000\t tre ',
      plats: 'vid\nsjön  nu',
      slut: 'brak',
      med: 'pappa, barnet',
    };
    expect(read(sent)).toEqual({
      values: { varfor: 'ett\n\ntvå tre', plats: 'vid sjön nu', slut: 'brak', med: 'barnet,pappa' },
      problems: [],
      overfull: null,
    });
  });

  test('loses what no Word file can hold, and nothing else', () => {
    const odd = 'a\u0000\u000b\ud800 b\udc00\ufffe\uffff <&> \u202eשלום 🙂 𝕏';
    expect(read({ plats: odd }).values.plats).toBe('a b <&> \u202eשלום 🙂 𝕏');
  });

  test('is passed over where the template knows nothing of it', () => {
    expect(
      read({
        annat: 'x',
        slut: 'okänt',
        med: '-',
        varfor: 7,
        plats: ['x'],
        'mal-4-mal': 'x',
        constructor: 'x',
      }).values,
    ).toEqual({});
  });

  test('that is no day, or too long, is told and not cut', () => {
    const { problems, values } = read({ dag: '2026-02-30', plats: 'x'.repeat(201) });
    expect(problems.map(({ problem, field }) => [field.key, problem])).toEqual([
      ['dag', 'no_day'],
      ['plats', 'too_long'],
    ]);
    expect(values.plats).toHaveLength(201);
  });

  test('has room for eight thousand characters in all', () => {
    const rows = Object.fromEntries([1, 2, 3].map((n) => [`mal-${n}-ord`, 'x'.repeat(1500)]));
    const full = {
      ...rows,
      varfor: 'x'.repeat(1500),
      ovrigt: 'x'.repeat(1500),
      plats: 'x'.repeat(200),
      vem: 'x'.repeat(200),
      'mal-1-mal': 'x'.repeat(100),
    };
    expect(read(full).overfull).toBeNull();
    expect(read({ ...full, 'mal-2-mal': 'x' }).overfull).toBe(8001);
  });
});

describe('a file of answers', () => {
  const parse = (answers: unknown) => draftAnswers(template).safeParse(answers);

  test('says the same as a filled-in card', () => {
    const answers = {
      varfor: 'lek',
      dag: '2026-03-14',
      slut: 'bra',
      med: ['barnet', 'mamma'],
      mal: [{ mal: 'gunga' }, { langt: 'hela' }],
    };
    expect(parse(answers).data).toEqual({
      varfor: 'lek',
      dag: '2026-03-14',
      slut: 'bra',
      med: 'barnet,mamma',
      'mal-1-mal': 'gunga',
      'mal-2-langt': 'hela',
    });
  });

  test.each([
    [{ okand: 'x' }, /okand/u],
    [{ slut: 'x' }, /must be one of bra, brak, regn/u],
    [{ dag: '14 mars' }, /must be a day/u],
    [{ plats: 'x'.repeat(201) }, /more than 200 characters/u],
    [{ mal: [{}, {}, {}, {}] }, /room for 3/u],
    [{ mal: [{ okand: 'x' }] }, /okand/u],
  ])('%j is refused', (answers, message) => {
    expect(parse(answers).error?.issues[0]?.message).toMatch(message);
  });
});

describe('what is typed', () => {
  const fieldOf = (key: string) => draftFields(template).find((field) => field.key === key)!;
  const typed = (key: string, text: string) => readTypedAnswer(fieldOf(key), text, '2026-11-23');

  test.each([
    ['plats', 'vid sjön', 'vid sjön'],
    ['dag', '14 mars 2026', '2026-03-14'],
    ['dag', 'igår', '2026-11-22'],
    ['dag', 'nyss', null],
    ['slut', '2', 'brak'],
    ['slut', 'Det började REGNA!', 'regn'],
    ['slut', 'med', 'brak'],
    ['slut', '9', null],
    ['slut', 'något annat', null],
    ['med', '1, 3', 'barnet,pappa'],
    ['med', 'mamma och pappa', 'mamma,pappa'],
    ['med', 'farbror', null],
  ])('to %s, %j is %j', (key, text, expected) => {
    expect(typed(key, text)).toBe(expected);
  });
});
