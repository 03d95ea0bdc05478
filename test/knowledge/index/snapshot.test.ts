import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKnowledgeIndex } from '../../../src/knowledge/index/knowledge-index.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../../src/knowledge/index/snapshot.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
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
  questions: ['Var står bänken?'],
}));
const index = createKnowledgeIndex(passages, fieldLexicon());
const snapshot: Snapshot = {
  documents: [
    {
      id: 'bok.txt',
      title: 'Boken',
      publisher: null,
      date: '2024',
      reference: null,
      path: '/bok.txt',
      questions: ['Var står bänken?'],
    },
  ],
  skipped: [{ path: '/trasig.pdf', code: 'corrupt', message: '/trasig.pdf is damaged.' }],
  passages,
  built: index,
};

function written(key = KEY): { dir: string; file: string } {
  const dir = join(temporaryFolder().path, 'snapshots');
  writeSnapshot(dir, key, snapshot);
  return { dir, file: join(dir, readdirSync(dir)[0]!) };
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
    expect([...frequency]).toEqual([...index.postings.frequency]);
    expect([...sentences]).toEqual([...index.postings.sentences]);
  });

  it('finds what the index that it was made of finds', () => {
    const read = readSnapshot(written().dir, KEY)!;
    for (const [stem] of index.postings.ids) {
      const ask = (of: Snapshot['built']) =>
        of.lunr.query((q) => q.term(stem, { usePipeline: false })).map((r) => [r.ref, r.score]);
      expect(ask(read.built)).toEqual(ask(index));
    }
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
      'holds an index that lunr does not know',
      (text) => JSON.stringify({ ...JSON.parse(text), lunr: { version: '0' } }),
    ],
    ['has figures cut in two', (text) => JSON.stringify({ ...JSON.parse(text), frequency: 'AAAAA' })],
  ])('that %s is no snapshot, and no error', (_, damage) => {
    const { dir, file } = written();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
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
    expect(readdirSync(written().dir)).toHaveLength(1);
  });

  it('replaces an older one with the same key', () => {
    const { dir } = written();
    writeSnapshot(dir, KEY, { ...snapshot, skipped: [] });
    expect(readSnapshot(dir, KEY)!.skipped).toEqual([]);
    expect(readdirSync(dir)).toHaveLength(1);
  });

  it('leaves files that are not snapshots alone', () => {
    const dir = join(temporaryFolder().path, 'snapshots');
    mkdirSync(dir);
    for (const name of ['anteckning.txt', 'knowledge-gammal.json']) writeFileSync(join(dir, name), '');
    for (let n = 0; n < 8; n++) writeSnapshot(dir, `${n}a`.repeat(32), snapshot);
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(['anteckning.txt', 'knowledge-gammal.json']));
  });

  // Reported: snapshots are dropped in the order of their names, which are hashes, instead of their age.
  it.fails('makes room: the four newest stay', () => {
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
  });
});
