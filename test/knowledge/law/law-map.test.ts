import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../../src/knowledge/errors.ts';
import { loadLawMap } from '../../../src/knowledge/law/law-map.ts';
import { provisionKey } from '../../../src/knowledge/law/provision.ts';
import { map } from './shipped-map.ts';

const keys = (provisions: readonly { chapter: number; paragraph: string }[]) => provisions.map(provisionKey);
const newOf = (old: string) =>
  map.provisions
    .filter((mapping) => mapping.confidence === 'verified' && keys(mapping.old).includes(old))
    .flatMap((mapping) => keys(mapping.new));

describe('the shipped law map', () => {
  it.each([
    ['14:1', ['19:1']],
    ['3:3', ['5:1', '5:2', '5:3']],
    ['11:10', ['3:2', '3:3']],
    ['11:1', ['14:2']],
    ['11:1a', ['20:2']],
    ['11:2', ['20:3']],
    ['11:5', ['14:3']],
    ['13:1', ['28:1', '28:2']],
  ])('sends old %s to %j', (old, expected) => {
    expect(newOf(old)).toEqual(expected);
  });

  it('knows what became of every verified old number: gone, or used for something else', () => {
    const verified = map.provisions.filter(({ confidence }) => confidence === 'verified');
    const accounted = new Set([...keys(map.absent), ...keys(map.reused.map(({ provision }) => provision))]);
    expect(keys(verified.flatMap(({ old }) => old)).filter((key) => !accounted.has(key))).toEqual([]);
  });

  it('never calls a number both gone and used for something else', () => {
    const absent = keys(map.absent);
    expect(keys(map.reused.map(({ provision }) => provision)).filter((key) => absent.includes(key))).toEqual(
      [],
    );
  });

  it('points only at chapters that the new act has', () => {
    for (const { chapter } of map.provisions.flatMap((mapping) => mapping.new)) {
      expect(chapter).toBeLessThanOrEqual(35);
    }
  });

  it('says when the acts changed over and how fresh the reading is', () => {
    expect(map.acts.old).toMatchObject({
      sfs: '2001:453',
      in_force_to: '2025-06-30',
      repealed: '2025-07-01',
    });
    expect(map.acts.new).toMatchObject({ sfs: '2025:400', read_as_of: '2026-04-02' });
  });
});

describe('loadLawMap', () => {
  const written = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'law-')), 'law.yaml');
    writeFileSync(path, text);
    return path;
  };
  const codeFor = (path: string) => {
    try {
      loadLawMap(path);
    } catch (error) {
      return error instanceof KnowledgeError ? error.code : error;
    }
  };

  it('says that a missing file cannot be read', () => {
    expect(codeFor('/no/such/law.yaml')).toBe('law_map_unreadable');
  });

  it('refuses a file that is not YAML, or not a law map', () => {
    expect(codeFor(written('a: [1'))).toBe('law_map_invalid');
    expect(codeFor(written('acts: {}'))).toBe('law_map_invalid');
  });

  it('names a provision that is not written as a provision', () => {
    const path = written('absent: ["14:1"]');
    expect(() => loadLawMap(path)).toThrow('"14:1" must be written like "14 kap. 1 §"');
  });
});
