import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/guidance/drafts/compose-draft.ts';
import { draftFields } from '../../../src/guidance/drafts/draft-field.ts';
import { draftMarkdown } from '../../../src/guidance/drafts/draft-markdown.ts';
import { draftText } from '../../../src/guidance/drafts/draft-text.ts';
import { aDraftTemplate, filledIn } from '../../support/a-draft-template.ts';

const template = aDraftTemplate();
const text = (values: Record<string, string>) => draftText(composeDraft(template, values));
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(filledIn).filter(([key]) => !keys.includes(key)));

describe('a draft', () => {
  test('with all answers is a finished note', () => {
    expect(text(filledIn)).toMatchInlineSnapshot(`
      "Anteckning om lek

      Leken
      Barnet ville gunga.
      Det var den 14 mars 2026. Ni var på vid sjön, och med var barnet och mamma.
      Leken slutade med bråk.
      Den som började: ankan.

      Målen
      Mål 1
      Gunga högt. Det är nått. Barnet skrattade. Mamma såg det.

      Övrigt
      Att tänka på: Ta med vantar."
    `);
    expect(composeDraft(template, filledIn)).toMatchObject({ gaps: [], waiting: [] });
  });

  test('without any answer is its gaps, each once and where it would stand', () => {
    const draft = composeDraft(template, {});
    expect(draft.gaps).toEqual(['varfor', 'dag', 'plats', 'med', 'slut', 'mal']);
    expect(draftText(draft)).toMatchInlineSnapshot(`
      "Anteckning om lek

      Leken
      [Saknas: skälet till leken]
      [Saknas: dagen]
      [Saknas: platsen]
      [Saknas: vilka som var med]
      [Saknas: hur det slutade]

      Målen
      [Saknas: målen]"
    `);
  });

  test('asks for what a choice leads to only when it was chosen', () => {
    expect(text({ ...without('vem') })).toContain('[Saknas: vem som började]');
    expect(text({ ...without('vem'), slut: 'bra' })).not.toContain('började');
  });

  test('leaves out the answer to what is no longer asked', () => {
    expect(text({ ...filledIn, slut: 'bra' })).not.toContain('ankan');
  });

  test('says nothing about what is not needed and not answered', () => {
    expect(text(without('ovrigt'))).not.toMatch(/Övrigt|övrigt/u);
  });

  test('tells which answers wait for the rest of their sentence', () => {
    const draft = composeDraft(template, without('med'));
    expect(draft.waiting).toEqual(['plats']);
    expect(draftText(draft)).not.toContain('sjön');
  });

  test('numbers the rows that have something in them, and marks what is missing in each', () => {
    const draft = composeDraft(template, { 'mal-1-mal': 'Gunga', 'mal-3-langt': 'halva' });
    expect(draft.gaps).toContain('mal');
    expect(draft.sections.find(({ title }) => title === 'Målen')?.blocks).toEqual([
      { kind: 'row-title', text: 'Mål 1' },
      { kind: 'paragraph', text: 'Gunga.' },
      { kind: 'gap', text: '[Saknas: hur långt det kom]', prompt: 'mal' },
      { kind: 'row-title', text: 'Mål 2' },
      { kind: 'paragraph', text: 'Det är halvvägs.' },
      { kind: 'gap', text: '[Saknas: målet]', prompt: 'mal' },
    ]);
  });

  test('marks a choice that stands nowhere itself where it decides', () => {
    const [first, ...rest] = template.sections;
    const parts = first!.parts.filter(({ say }) => say !== '{slut}');
    const deciding = aDraftTemplate({ sections: [{ ...first!, parts }, ...rest] });
    expect(composeDraft(deciding, {}).sections[0]?.blocks[0]).toMatchObject({ prompt: 'slut' });
  });

  test('as Markdown has headings, and keeps what somebody wrote from becoming any', () => {
    const markdown = draftMarkdown(composeDraft(template, { varfor: '# inte *rubrik*\n1. ett\n- två' }));
    expect(markdown).toMatch(
      /^# Anteckning om lek\n\n## Leken\n\n\\# inte \\\*rubrik\\\*\\\n1\\\. ett\\\n\\- två\n\n/u,
    );
    expect(markdown).toContain('**[Saknas: dagen]**');
  });
});

/** A small generator with a seed, so that a failure comes back. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const words = (of: string) => of.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('whatever is answered', () => {
  const bits = [
    'åska',
    'Öar',
    'e.d.',
    '”citat”',
    'a',
    '{plats}',
    '[x]',
    '2026',
    'bl.a.',
    '- rad',
    'frågan?',
    'stopp.',
    '\n',
    '$&',
    '…',
  ];
  const all = draftFields(template);

  test('every word of the draft comes from an answer or from the template, and every word of an answer is there', () => {
    const own = new Set(
      words(`${JSON.stringify(template)} Saknas mars 14 1 2 3`).map((word) => word.toLowerCase()),
    );
    for (let seed = 1; seed <= 400; seed++) {
      const next = random(seed);
      const values: Record<string, string> = {};
      for (const field of all) {
        if (next(3) === 0) continue;
        if (field.kind === 'date') values[field.key] = '2026-03-14';
        else if (field.options.length > 0) values[field.key] = field.options[next(field.options.length)]!.id;
        else
          values[field.key] =
            Array.from({ length: 1 + next(6) }, () => bits[next(bits.length)])
              .join(' ')
              .trim() || 'a';
      }
      const draft = composeDraft(template, values);
      const shown = draftText(draft);
      const given = new Set(words(Object.values(values).join(' ')).map((word) => word.toLowerCase()));
      const added = words(shown).filter(
        (word) => !own.has(word.toLowerCase()) && !given.has(word.toLowerCase()),
      );
      expect({ seed, added }).toEqual({ seed, added: [] });

      const hidden = new Set([...draft.waiting, ...(values.slut === 'brak' ? [] : ['vem'])]);
      const lost = all
        .filter((field) => field.options.length === 0 && field.kind !== 'date' && !hidden.has(field.key))
        .flatMap(({ key }) => words(values[key] ?? ''))
        .filter((word) => !shown.toLowerCase().includes(word.toLowerCase()));
      expect({ seed, lost }).toEqual({ seed, lost: [] });
      expect(new Set(draft.gaps).size).toBe(draft.gaps.length);
    }
  });
});
