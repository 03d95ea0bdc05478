import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/knowledge/analysis/lexicon.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';
import { smallLexicon } from '../../support/small-home.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('loadLexicon', () => {
  it('gathers the concepts of all files and fills in what is left out', () => {
    expect(loadLexicon(smallLexicon()).concepts).toEqual([
      { id: 'bank', terms: ['bänk'], everyday: ['sittplats'], related: ['park'] },
      { id: 'port', terms: ['port'], everyday: [], related: [] },
    ]);
  });

  it('looks words up in lower case', () => {
    const { stopwords, misspellings, elsewhere } = loadLexicon(smallLexicon());
    expect([stopwords.has('och'), misspellings.get('bännk'), elsewhere.has('målilla')]).toEqual([
      true,
      'bänk',
      true,
    ]);
  });

  it('is another lexicon, to the snapshot, when a word is added', () => {
    expect(loadLexicon(smallLexicon()).raw).not.toBe(
      loadLexicon(smallLexicon({ 'stopwords.yaml': 'stopwords: [och, att, som]\n' })).raw,
    );
  });

  it.each([
    ['concepts/a.yaml', 'concepts:\n  - {id: bank, word: [bänk]}\n', /word/],
    ['concepts/b.yaml', 'concepts: bänk\n', /concepts/],
    ['irregular.yaml', 'irregular:\n  - {lemma: "", forms: []}\n', /lemma/],
    ['places.yaml', 'own: [Norra]\nelsewhere: []\n', /own/],
    ['outside.yaml', 'outside: [raket\n', /./],
    ['stopwords.yaml', 'stopwords: [12]\n', /stopwords/],
  ])('names the file and the field when %s is not right', (name, content, detail) => {
    const folder = smallLexicon({ [name]: content });
    expect(() => loadLexicon(folder)).toThrow(
      expect.objectContaining({
        code: 'invalid_lexicon',
        path: expect.stringContaining(name),
        message: expect.stringMatching(detail),
      }),
    );
  });
});

describe('a lexicon that is kept as parsed', () => {
  const keptFile = (dir: string) => join(dir, readdirSync(dir).find((name) => name.startsWith('lexicon-'))!);

  it('comes back as it was, without a look at the YAML', () => {
    const [folder, kept] = [smallLexicon(), temporaryFolder().path];
    const first = loadLexicon(folder, kept);
    writeFileSync(keptFile(kept), readFileSync(keptFile(kept), 'utf8').replace('sittplats', 'soffa'));
    const second = loadLexicon(folder, kept);
    expect(second.concepts[0]!.everyday).toEqual(['soffa']);
    expect({ ...second, concepts: [] }).toEqual({ ...first, concepts: [] });
  });

  it('is not taken for another: a changed file is read', () => {
    const kept = temporaryFolder().path;
    loadLexicon(smallLexicon(), kept);
    const changed = smallLexicon({ 'outside.yaml': 'outside: [planet]\n' });
    expect(loadLexicon(changed, kept).outside).toEqual(['planet']);
  });

  it.each(['', '{"concepts":', 'null', '{"concepts":{"concepts":[{"id":"a","terms":"b"}]}}'])(
    'is read from the YAML, and mended, when damaged to %o',
    (damaged) => {
      const [folder, kept] = [smallLexicon(), temporaryFolder().path];
      const first = loadLexicon(folder, kept);
      const intact = readFileSync(keptFile(kept), 'utf8');
      writeFileSync(keptFile(kept), damaged);
      expect(loadLexicon(folder, kept)).toEqual(first);
      expect(readFileSync(keptFile(kept), 'utf8')).toBe(intact);
    },
  );

  it('does not pile up', () => {
    const kept = temporaryFolder().path;
    for (const word of ['a', 'b', 'c', 'd'])
      loadLexicon(smallLexicon({ 'outside.yaml': `outside: [${word}]\n` }), kept);
    expect(readdirSync(kept)).toHaveLength(2);
  });

  it('costs nothing but time where nothing can be kept', () => {
    const file = temporaryFolder().write('fil', '');
    expect(loadLexicon(smallLexicon(), join(file, 'mapp')).concepts).toHaveLength(2);
  });
});

describe('the lexicon of the field', () => {
  const lexicon = fieldLexicon();

  it('has no two concepts with one id', () => {
    const ids = lexicon.concepts.map((c) => c.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has no concept that leads from nothing to something, or nowhere', () => {
    expect(lexicon.concepts.filter((c) => c.terms.length + c.everyday.length === 0).map((c) => c.id)).toEqual(
      [],
    );
  });

  it('mends no spelling into another spelling mistake', () => {
    const wrong = [...lexicon.misspellings].filter(
      ([w, right]) => w === right || lexicon.misspellings.has(right),
    );
    expect(wrong).toEqual([]);
  });

  it('has each irregular form under one word only', () => {
    const home = new Map<string, string>();
    const torn = lexicon.irregular.flatMap(({ lemma, forms }) =>
      forms.filter((form) => {
        const other = home.get(form);
        home.set(form, lemma);
        return other !== undefined && other !== lemma;
      }),
    );
    expect(torn).toEqual([]);
  });

  it('names no subject as foreign that it has a concept for', () => {
    const own = new Set(lexicon.concepts.flatMap((c) => c.terms.map((w) => w.toLowerCase())));
    expect(lexicon.outside.filter((w) => own.has(w.toLowerCase()))).toEqual([]);
  });

  it('takes no district of the texts for a place elsewhere', () => {
    const own = lexicon.places.flatMap((p) => [p.name, ...p.forms]).map((f) => f.toLowerCase());
    expect(own.filter((f) => lexicon.elsewhere.has(f))).toEqual([]);
  });
});
