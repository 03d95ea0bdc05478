import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKnowledgeIndex } from '../../../src/knowledge/index/knowledge-index.ts';
import { directionOf } from '../../../src/knowledge/index/latent-space.ts';
import { scoreLikeLunr } from '../../../src/knowledge/index/lunr-weights.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../../src/knowledge/index/snapshot.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { documentFacts } from '../../support/a-document.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KEY = 'ab'.repeat(32);
const passages: Passage[] = [1, 2, 3].map((n) => ({
  id: `bok.txt#${n}-${n}`,
  document: 'bok.txt',
  title: 'Boken',
  headings: ['Portar'],
  page: n === 2 ? null : n,
  lines: [n, n],
  text: `Mening ${n} om bänken. Den står vid port ${n} i kvarteret.`,
  footnotes: n === 1 ? ['Solrosen: gul'] : [],
  references: n === 1 ? [{ source: 'bok', section: 'Portar', page: 3 }] : [],
  questions: ['Var står bänken?'],
}));
const index = createKnowledgeIndex(passages, fieldLexicon());
const snapshot: Snapshot = {
  documents: [documentFacts({ date: '2024', questions: ['Var står bänken?'] })],
  skipped: [{ path: '/trasig.pdf', code: 'corrupt', message: '/trasig.pdf is damaged.' }],
  passages,
  built: index,
};

function written(key = KEY): { dir: string; file: string; numbers: string } {
  const dir = join(temporaryFolder().path, 'snapshots');
  writeSnapshot(dir, key, snapshot);
  const named = (ending: string) => join(dir, readdirSync(dir).find((name) => name.endsWith(ending))!);
  return { dir, file: named('.json'), numbers: named('.numbers') };
}

describe('a snapshot', () => {
  it('comes back from disk as it was written', () => {
    const read = readSnapshot(written().dir, KEY)!;
    expect(read.documents).toEqual(snapshot.documents);
    expect(read.skipped).toEqual(snapshot.skipped);
    expect(read.passages).toEqual(passages);
    const { ids, entries, frequency, sentences } = read.built.postings;
    expect([...ids]).toEqual([...index.postings.ids]);
    expect(entries.map((e) => [...e])).toEqual(index.postings.entries.map((e) => [...e]));
    expect(frequency).toEqual(index.postings.frequency);
    expect(sentences).toEqual(index.postings.sentences);
    expect([...read.built.words]).toEqual([...index.words]);
    expect([...read.built.known]).toEqual([...index.known]);
  });

  it('finds what the index that it was made of finds', () => {
    const { lunr, latent } = readSnapshot(written().dir, KEY)!.built;
    for (const stem of [...index.postings.ids.keys(), ...index.lexiconStems]) {
      const ask = (of: typeof lunr) => scoreLikeLunr(of, [{ stem, boost: 1 }]);
      expect(ask(lunr)).toEqual(ask(index.lunr));
      const look = (of: typeof latent) => directionOf(of, new Map([[of.ids.get(stem)!, 1]]));
      expect(look(latent)).toEqual(look(index.latent));
    }
    expect(latent.passages).toEqual(index.latent.passages);
  });

  it('is not there for another key', () => {
    expect(readSnapshot(written().dir, 'cd'.repeat(32))).toBeNull();
  });

  it('is not believed when only the beginning of the key agrees', () => {
    const { dir } = written();
    expect(readSnapshot(dir, KEY.slice(0, 32) + '0'.repeat(32))).toBeNull();
  });

  it('is not there when the folder is not', () => {
    expect(readSnapshot(join(temporaryFolder().path, 'borta'), KEY)).toBeNull();
  });

  it.each<[string, (text: string) => string]>([
    ['is empty', () => ''],
    ['is cut off', (text) => text.slice(0, text.length / 2)],
    ['is not JSON', () => 'PK\u0003\u0004'],
    ['is another JSON', () => '{"key": 1}'],
    [
      'lacks a passage',
      (text) => JSON.stringify({ ...JSON.parse(text), passages: JSON.parse(text).passages.slice(1) }),
    ],
    ['has passages of another shape', (text) => text.replaceAll('"headings"', '"titles"')],
    [
      'lacks a word',
      (text) => JSON.stringify({ ...JSON.parse(text), words: JSON.parse(text).words.slice(1) }),
    ],
    ['has another number of fields', (text) => text.replace('"lunrFields":6', '"lunrFields":5')],
    ['has rows cut in two', (text) => text.replace('"dimensions":96', '"dimensions":48')],
    ['has a row of no numbers', (text) => text.replace('"kind":"integers"', '"kind":"names"')],
    ['lacks a row', (text) => text.replace('"entries"', '"entires"')],
  ])('that %s is no snapshot, and no error', (_, damage) => {
    const { dir, file } = written();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(readSnapshot(dir, KEY)).toBeNull();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['are empty', () => Buffer.alloc(0)],
    ['are cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['are one too many', (bytes) => Buffer.concat([bytes, Buffer.alloc(4)])],
    ['differ by one bit', (bytes) => Buffer.from(bytes).fill(bytes[100]! ^ 1, 100, 101)],
  ])('whose numbers %s is no snapshot, and no error', (_, damage) => {
    const { dir, numbers } = written();
    writeFileSync(numbers, damage(readFileSync(numbers)));
    expect(readSnapshot(dir, KEY)).toBeNull();
    rmSync(numbers);
    expect(readSnapshot(dir, KEY)).toBeNull();
  });

  it('that is half-written is never read, and does not stand in the way', () => {
    const { dir, file } = written();
    writeFileSync(`${file}.4711.tmp`, '{"key":');
    expect(readSnapshot(dir, KEY)).not.toBeNull();
    writeSnapshot(dir, KEY, snapshot);
    expect(readSnapshot(dir, KEY)!.passages).toHaveLength(3);
  });

  it('leaves nothing half-written behind', () => {
    expect(readdirSync(written().dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('replaces an older one with the same key', () => {
    const { dir } = written();
    writeSnapshot(dir, KEY, { ...snapshot, skipped: [] });
    expect(readSnapshot(dir, KEY)!.skipped).toEqual([]);
    expect(readdirSync(dir)).toHaveLength(2);
  });

  it('leaves files that are not snapshots alone', () => {
    const dir = join(temporaryFolder().path, 'snapshots');
    mkdirSync(dir);
    for (const name of ['anteckning.txt', 'knowledge-gammal.json']) writeFileSync(join(dir, name), '');
    for (let n = 0; n < 8; n++) writeSnapshot(dir, `${n}a`.repeat(32), snapshot);
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(['anteckning.txt', 'knowledge-gammal.json']));
  });

  it('makes room: the four newest stay', () => {
    const dir = join(temporaryFolder().path, 'snapshots');
    const keys = ['f0', 'e1', 'd2', 'c3', 'b4', 'a5'].map((k) => k.repeat(32));
    keys.forEach((key, n) => {
      writeSnapshot(dir, key, snapshot);
      // Written a minute apart.
      for (const name of readdirSync(dir)) {
        if (name.includes(key.slice(0, 24)))
          utimesSync(join(dir, name), 1_700_000_000 + n * 60, 1_700_000_000 + n * 60);
      }
    });
    expect(keys.map((key) => readSnapshot(dir, key) !== null)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    // Each of two files, with nothing left of the others.
    expect(readdirSync(dir)).toHaveLength(8);
  });
});
