import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { smallHome } from '../support/small-home.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SENTENCE = 'Bänken vid den norra porten är målad i grönt sedan i våras.';

function setUp() {
  const home = smallHome();
  const folder = temporaryFolder();
  const snapshots = temporaryFolder().path;
  folder.write('bok.md', `---\ntitle: Boken om bänkar\n---\n\n# Bänkar\n\n${SENTENCE}\n`);
  const make = (folders = [folder.path]) => createKnowledge({ folders, home: home.path, snapshots });
  return { folder, home, snapshots, make };
}

describe('createKnowledge', () => {
  it('reads documents, cuts them into passages and indexes them', async () => {
    const { make } = setUp();
    const { documents, index, skipped, origin } = await make();
    expect([...documents.values()]).toMatchObject([{ id: 'bok.md', title: 'Boken om bänkar' }]);
    expect(index.passages.map((p) => p.text)).toEqual([SENTENCE]);
    expect([skipped, origin]).toEqual([[], 'built']);
  });

  it('takes the snapshot when nothing has changed, and it says the same', async () => {
    const { make } = setUp();
    const built = await make();
    const kept = await make();
    expect(kept.origin).toBe('snapshot');
    expect(kept.index.passages).toEqual(built.index.passages);
    expect([...kept.documents]).toEqual([...built.documents]);
    expect([...kept.index.words]).toEqual([...built.index.words]);
  });

  it('builds anew when a document has changed', async () => {
    const { folder, make } = setUp();
    await make();
    folder.write('bok.md', '# Bänkar\n\nBänken är numera röd som en brandbil.\n');
    const changed = await make();
    expect(changed.origin).toBe('built');
    expect(changed.index.passages[0]!.text).toContain('röd');
  });

  it('builds anew when the lexicon has changed', async () => {
    const { home, make } = setUp();
    await make();
    home.write('lexicon/outside.yaml', 'outside: [raket, planet]\n');
    expect((await make()).origin).toBe('built');
  });

  it('builds anew when the snapshot is damaged, and mends it', async () => {
    const { make, snapshots } = setUp();
    await make();
    for (const name of readdirSync(snapshots)) writeFileSync(join(snapshots, name), '{"key":');
    expect([(await make()).origin, (await make()).origin]).toEqual(['built', 'snapshot']);
  });

  it('names what it could not read and indexes the rest, also out of the snapshot', async () => {
    const { folder, make } = setUp();
    folder.write('tom.txt', '');
    folder.write('trasig.pdf', 'inget pdf');
    for (const { origin, skipped, documents } of [await make(), await make()]) {
      expect(skipped.map((s) => s.path.split('/').at(-1)).sort(), origin).toEqual(['tom.txt', 'trasig.pdf']);
      expect(documents.size).toBe(1);
    }
  });

  it('gets by without documents, and with a folder that is not there', async () => {
    const { make } = setUp();
    const none = await make([temporaryFolder().path]);
    expect([none.documents.size, none.index.passages.length]).toEqual([0, 0]);
    const gone = await make([join(temporaryFolder().path, 'borta')]);
    expect(gone.skipped).toMatchObject([{ code: 'not_found' }]);
  });

  it('keeps no snapshot when it is not to', async () => {
    const { folder, home, snapshots } = setUp();
    await createKnowledge({ folders: [folder.path], home: home.path, snapshots: null });
    expect(readdirSync(snapshots)).toEqual([]);
  });

  it('tells two files apart that have one name in two folders', async () => {
    const { folder, make } = setUp();
    const other = temporaryFolder();
    other.write('bok.md', '# Portar\n\nDen södra porten är målad i blått sedan i höstas.\n');
    const { documents, index } = await make([folder.path, other.path]);
    expect(documents.size).toBe(2);
    expect(new Set(index.passages.map((p) => p.document)).size).toBe(2);
    expect(new Set(index.passages.map((p) => p.id)).size).toBe(index.passages.length);
    // The first keeps its name; the second is told by its folder.
    expect([...documents.keys()]).toEqual(['bok.md', `${basename(other.path)}/bok.md`]);
  });

  it('tells files apart in folders of one name, and in a folder that is given twice', async () => {
    const { folder, make } = setUp();
    const [a, b] = [temporaryFolder(), temporaryFolder()];
    for (const outer of [a, b])
      outer.write('texter/bok.md', '# Portar\n\nDen södra porten är målad i blått.\n');
    const inner = [a, b].map((outer) => join(outer.path, 'texter'));
    const { documents } = await make([folder.path, ...inner, folder.path]);
    expect(new Set(documents.keys()).size).toBe(4);
    expect([...documents.values()].map((d) => d.id)).toEqual([...documents.keys()]);
  });

  it('keeps lexicon and law map as parsed, and says the same out of them', async () => {
    const { make, snapshots } = setUp();
    const first = await make();
    expect(readdirSync(snapshots).filter((name) => /^(?:law|lexicon)-/u.test(name))).toHaveLength(2);
    const second = await make();
    expect(second.lexicon).toEqual(first.lexicon);
    expect(second.law).toEqual(first.law);
  });

  it('reports each file as it is read', async () => {
    const { folder, home } = setUp();
    folder.write('tva.md', '# Två\n\nEn text till, om något helt annat än bänkar.\n');
    const seen: string[] = [];
    await createKnowledge({
      folders: [folder.path],
      home: home.path,
      snapshots: null,
      onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  it('stops with the name of the file when the lexicon is not right', async () => {
    const { home, make } = setUp();
    home.write('lexicon/stopwords.yaml', 'stopwords: {a: 1}\n');
    await expect(make([])).rejects.toMatchObject({
      code: 'invalid_lexicon',
      message: expect.stringContaining('stopwords.yaml'),
    });
  });
});

describe('articles that come with the program, beside documents of an organisation', () => {
  const ARTICLE = `---
id: gront
title: Bänkar i Norra
unit: norra
valid_until: 2027-12-31
sources:
  - { n: 1, source: bankboken, section: Bänkar, page: 4 }
questions:
  farg: [Vilken färg?]
---

## Färgen {#farg}

${SENTENCE} [1]
`;
  const REGISTER = `sources:
  - { id: bankboken, title: Bänkboken, label: Bänkboken 2025, publisher: null, date: null, reference: null, period: null, standing: okänd }
`;

  function both() {
    const home = smallHome();
    home.write('sources.yaml', REGISTER);
    const [shipped, own] = [temporaryFolder(), temporaryFolder()];
    shipped.write('gront.md', ARTICLE);
    shipped.write('portar-norra.md', `---\ntitle: Portar i Norra\n---\n\n${SENTENCE}\n`);
    own.write('rutin.md', `# Portar\n\n${SENTENCE}\n`);
    own.write('rutin-Norra.md', `# Portar\n\n${SENTENCE}\n`);
    own.write('titel.md', `# Portarna i Norra\n\n${SENTENCE}\n`);
    own.write('Norra/mapp.md', `# Portar\n\n${SENTENCE}\n`);
    own.write('sagt.md', `# Portar\n\n${SENTENCE}\n`);
    own.write('sources.yaml', 'documents:\n  - { file: sagt.md, unit: norra, valid_until: 2026-12-31 }\n');
    const snapshots = temporaryFolder().path;
    const make = (folders = { shipped: [shipped.path], folders: [own.path] }) =>
      createKnowledge({ ...folders, home: home.path, snapshots });
    return { home, shipped, own, make };
  }

  it('are told apart, and each has the district that it is about', async () => {
    const { documents } = await both().make();
    const told = [...documents.values()].map(({ id, origin, unit }) => [id, origin, unit]);
    expect(told.sort()).toEqual([
      ['Norra/mapp.md', 'own', 'Norra'],
      ['gront', 'shipped', 'Norra'],
      // An article says of itself which district it is about: that its title names one is not enough.
      ['portar-norra.md', 'shipped', null],
      ['rutin-Norra.md', 'own', 'Norra'],
      ['rutin.md', 'own', null],
      ['sagt.md', 'own', 'Norra'],
      ['titel.md', 'own', 'Norra'],
    ]);
  });

  it('keep their last day', async () => {
    const { documents } = await both().make();
    expect(documents.get('gront')!.validUntil).toBe('2027-12-31');
    expect(documents.get('sagt.md')!.validUntil).toBe('2026-12-31');
    expect(documents.get('rutin.md')!.validUntil).toBeNull();
  });

  it('do not tell where on disk the folder lies that told them apart', async () => {
    const { documents } = await both().make();
    for (const facts of documents.values()) expect(facts).not.toHaveProperty('folder');
  });

  it('say the same out of the snapshot', async () => {
    const { make } = both();
    const built = await make();
    const kept = await make();
    expect([built.origin, kept.origin]).toEqual(['built', 'snapshot']);
    expect([...kept.documents]).toEqual([...built.documents]);
    const section = kept.index.passages.find((p) => p.document === 'gront');
    expect(section).toMatchObject({
      text: SENTENCE,
      questions: ['Vilken färg?'],
      references: [{ source: 'bankboken', section: 'Bänkar', page: 4 }],
    });
  });

  it('are told apart anew when a folder goes from one to the other', async () => {
    const { make, shipped, own } = both();
    await make();
    const { documents, origin } = await make({ shipped: [], folders: [shipped.path, own.path] });
    expect(origin).toBe('built');
    expect(new Set([...documents.values()].map((d) => d.origin))).toEqual(new Set(['own']));
  });

  it('have a register of sources, which is read anew though the snapshot is used', async () => {
    const { home, make } = both();
    expect((await make()).sources.get('bankboken')).toMatchObject({
      label: 'Bänkboken 2025',
      standing: 'okänd',
    });
    home.write('sources.yaml', REGISTER.replace('okänd', 'äldre'));
    const { origin, sources } = await make();
    expect([origin, sources.get('bankboken')!.standing]).toEqual(['snapshot', 'äldre']);
  });

  it('stop with the name of the file when the register is not right', async () => {
    const { home, make } = both();
    home.write('sources.yaml', 'sources: [bankboken]\n');
    await expect(make()).rejects.toMatchObject({
      code: 'invalid_sources',
      path: join(home.path, 'sources.yaml'),
    });
  });
});
