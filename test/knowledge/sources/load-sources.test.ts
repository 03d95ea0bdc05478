import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../src/knowledge/sources/load-sources.ts';
import { aSource } from '../../support/article-text.ts';
import { HOME } from '../../support/field-lexicon.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const written = (yaml: string) => temporaryFolder().write('sources.yaml', yaml);

const BOOK = `sources:
  - id: bankboken
    title: " Boken om bänkar "
    label: Bänkboken, våren 2025
    publisher: null
    date: 2025
    reference: null
    period: null
    standing: gällande
  - id: port-2
    title: Portarnas bok
    label: Portboken
    publisher: Portbolaget
    date: 2024-11
    reference: Dnr PORT 2024/7
    period: "2023"
    standing: äldre
    valid_until: 2025-06-30
`;

describe('loadSources', () => {
  it('takes what was kept the next time, and reads anew when the file has changed', () => {
    const kept = temporaryFolder().path;
    const first = loadSources(written(BOOK), kept);
    expect(readdirSync(kept)).toEqual([expect.stringMatching(/^sources-[\da-f]{24}\.json$/u)]);
    expect(loadSources(written(BOOK), kept)).toEqual(first);
    const changed = loadSources(written(BOOK.replace('standing: äldre', 'standing: okänd')), kept);
    expect(changed.get('port-2')?.standing).toBe('okänd');
  });

  it('gives the sources by their ids, in the order of the file', () => {
    const sources = loadSources(written(BOOK));
    expect([...sources.keys()]).toEqual(['bankboken', 'port-2']);
    expect(sources.get('port-2')).toEqual({
      id: 'port-2',
      title: 'Portarnas bok',
      label: 'Portboken',
      publisher: 'Portbolaget',
      date: '2024-11',
      reference: 'Dnr PORT 2024/7',
      period: '2023',
      standing: 'äldre',
      valid_until: '2025-06-30',
    });
  });

  it('takes a bare year as text, trims, and holds a source without a last day to have none', () => {
    expect(loadSources(written(BOOK)).get('bankboken')).toEqual(aSource({ id: 'bankboken', date: '2025' }));
  });

  it('gives an empty register where there is no such file', () => {
    expect(loadSources(join(temporaryFolder().path, 'sources.yaml'))).toEqual(new Map());
  });

  it('names the file when it is no YAML', () => {
    const path = written('sources: [öppet');
    expect(() => loadSources(path)).toThrow(
      expect.objectContaining({
        code: 'invalid_sources',
        path,
        message: expect.stringMatching(/is not valid YAML/u),
      }),
    );
  });

  it.each([
    ['bankboken', 'Bänkboken', 'sources.0.id', 'must be small letters, figures and hyphens'],
    ['title: " Boken om bänkar "', 'title: " "', 'sources.0.title', ''],
    ['    label: Bänkboken, våren 2025\n', '', 'sources.0.label', ''],
    ['standing: äldre', 'standing: gammal', 'sources.1.standing', 'must be one of gällande, äldre, okänd'],
    ['valid_until: 2025-06-30', 'valid_until: juni', 'sources.1.valid_until', 'must be a date such as'],
    ['period: "2023"', 'period: []', 'sources.1.period', ''],
    ['valid_until', 'valid_to', 'sources.1', '"valid_to"'],
    ['sources:', 'källor:', 'sources', ''],
  ])('names entry and field when "%s" is "%s"', (right, wrong, field, advice) => {
    const path = written(BOOK.replace(right, wrong));
    expect(() => loadSources(path)).toThrow(
      expect.objectContaining({
        code: 'invalid_sources',
        message: expect.stringMatching(
          new RegExp(
            `^${path} has a wrong value at "${field}": .*${advice}.*\\. Correct it and save the file\\.$`,
            'u',
          ),
        ),
      }),
    );
  });

  it('takes no empty file', () => {
    expect(() => loadSources(written(''))).toThrow(expect.objectContaining({ code: 'invalid_sources' }));
  });

  it('takes no id that two sources have', () => {
    expect(() => loadSources(written(BOOK.replace('port-2', 'bankboken')))).toThrow(
      expect.objectContaining({ code: 'invalid_sources' }),
    );
  });
});

describe('the shipped register of sources', () => {
  const sources = loadSources(join(HOME, 'sources.yaml'));

  it('holds for every source what it is called beside a claim, each differently', () => {
    const labels = [...sources.values()].map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(4);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
