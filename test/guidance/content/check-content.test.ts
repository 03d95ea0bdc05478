import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/guidance/content/check-content.ts';
import { loadLawMap } from '../../../src/knowledge/law/law-map.ts';
import { aDeadline, aLimit } from '../../support/a-deadline.ts';
import { aDraftTemplate } from '../../support/a-draft-template.ts';
import { aPath } from '../../support/a-path.ts';
import { aReadyMade } from '../../support/a-ready-made.ts';
import { HOME } from '../../support/field-lexicon.ts';
import { playground, smallReasons, smallSources } from '../../support/small-checklist.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const law = loadLawMap(join(HOME, 'law.yaml'));

/** What there is to mend, as "file:line message". */
function findings(files: Record<string, unknown>): string[] {
  const home = temporaryFolder();
  for (const [name, content] of Object.entries(files)) home.write(name, stringify(content));
  const { findings: found } = checkContent({
    home: home.path,
    sources: smallSources,
    law,
    articles: new Set(['artikel-ett']),
    units: new Set(['Norra']),
  });
  return found.map(({ file, line, message }) => `${file.slice(home.path.length + 1)}:${line} ${message}`);
}

describe('the check of checklists', () => {
  it('finds nothing to mend in one that is in order', () => {
    expect(
      findings({ 'checklists/lekparken.yaml': playground, 'reasons.yaml': { reasons: smallReasons } }),
    ).toEqual([]);
  });

  it('says where a list names a reason that there is not', () => {
    expect(findings({ 'checklists/lekparken.yaml': playground })).toEqual([
      expect.stringMatching(/^checklists\/lekparken\.yaml:\d+ reasons\.yaml has no reason "hann-inte"/u),
    ]);
  });

  it('says what is wrong with the reasons themselves', () => {
    const [reason] = smallReasons;
    expect(findings({ 'reasons.yaml': { reasons: [reason, { ...reason, id: 'andra', text: '' }] } })).toEqual(
      [expect.stringMatching(/^reasons\.yaml:\d+ Field "reasons\.1\.text"/u)],
    );
  });
});

describe('the check of all content', () => {
  const cited = { source: 'lagen', section: '1 kap. 2 §' };

  it.each([
    [
      'a file that is not called by its id',
      { 'deadlines/annan.yaml': aDeadline() },
      /^deadlines\/annan\.yaml:1 The id "provfrist" is not the file's name/u,
    ],
    [
      'a name that two of a kind have',
      {
        'deadlines/provfrist.yaml': aDeadline(),
        'deadlines/ny.yaml': aDeadline({ id: 'ny', names: ['ny', 'prov frist'] }),
      },
      /"prov frist" is also a name of deadlines\/ny\./u,
    ],
    [
      'an article that there is not',
      { 'deadlines/provfrist.yaml': aDeadline({ under: ['artikel-ett', 'artikel-tva'] }) },
      /There is no article with the id "artikel-tva"/u,
    ],
    [
      'a source that there is not',
      {
        'deadlines/provfrist.yaml': aDeadline({
          limits: [aLimit({ sources: [cited, { ...cited, source: 'boken' }] })],
        }),
      },
      /sources\.yaml has no source "boken"/u,
    ],
    [
      'a district that there is not',
      {
        'deadlines/provfrist.yaml': aDeadline({ limits: [aLimit(), aLimit({ id: 'lokal', unit: 'Nora' })] }),
      },
      /The lexicon has no district "Nora"/u,
    ],
    [
      'something to go on to that there is not',
      { 'paths/de-kommer-inte.yaml': aPath() },
      /There is no checklist with the id "samtal"/u,
    ],
    [
      'a review that there is not',
      { 'drafts/lekanteckning.yaml': { ...aDraftTemplate(), id: 'lekanteckning' } },
      /There is no review with the id "lek"/u,
    ],
    [
      'a checklist to remind of that there is not',
      { 'schedules/prov.yaml': aReadyMade({ content: { kind: 'checklist', id: 'borta' } }) },
      /There is no checklist with the id "borta"/u,
    ],
    [
      'a ready-made schedule with a day that no year has',
      { 'schedules/prov.yaml': aReadyMade({ rule: { kind: 'yearly', days: [{ month: 2, day: 30 }] } }) },
      /^schedules\/prov\.yaml:\d+ There is no 30\/2/u,
    ],
    [
      'a path that nobody can walk',
      { 'paths/de-kommer-inte.yaml': aPath({ start: 'borta' }) },
      /"borta" is no question/u,
    ],
    ['a file with nothing in it', { 'paths/trasig.yaml': null }, /^paths\/trasig\.yaml:1 Field ""/u],
  ])('points out %s', (_, files, message) => {
    expect(findings(files)).toContainEqual(expect.stringMatching(message));
  });

  it('points out a provision that the act does not have', () => {
    const act = (section: string) => `{ source: sol-2025-400, section: "${section}" }`;
    const home = temporaryFolder();
    const written = stringify(aDeadline({ limits: [aLimit({ sources: [section('PLACE')] })] }));
    home.write(
      'deadlines/provfrist.yaml',
      written.replace(/- source: lagen\n +section: PLACE/u, `- ${act('99 kap. 9 §')}`),
    );
    const known = { sources: new Map(), articles: new Set<string>(), units: new Set<string>() };
    const { findings: found } = checkContent({ home: home.path, law, ...known });
    expect(found.map(({ rule }) => rule)).toContain('unknown-provision');
  });

  it('tells the line of a file that is not YAML, and goes on with the others', () => {
    const home = temporaryFolder();
    home.write('paths/trasig.yaml', 'id: trasig\ntitle: "öppen\n');
    home.write('deadlines/annan.yaml', stringify(aDeadline()));
    const known = { sources: smallSources, articles: new Set<string>(), units: new Set<string>() };
    const { files, findings: found } = checkContent({ home: home.path, law, ...known });
    expect(files).toBe(1);
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'content-form', message: expect.stringContaining('not valid YAML') }),
    );
    expect(found.map(({ message }) => message).join()).toContain('Call the file provfrist.yaml');
  });

  it('tells what is wrong with the words and the signs of the reviews', () => {
    const signs = { recognise: {} };
    expect(
      findings({ 'reviews/x.yaml': {}, 'review-words.yaml': {}, 'review-signs.yaml': signs }),
    ).toContainEqual(expect.stringMatching(/^review-words\.yaml:1 Field "lists"/u));
    expect(
      findings({ 'reviews/x.yaml': {}, 'review-words.yaml': { lists: {} }, 'review-signs.yaml': {} }),
    ).toContainEqual(expect.stringMatching(/^review-signs\.yaml:1 Field "recognise"/u));
  });

  it('has nothing to say of references that lead somewhere', () => {
    const sources = [section('Avsnitt 2')];
    const limits = [aLimit({ sources }), aLimit({ id: 'lokal', unit: 'Norra', demand: 'lokalt', sources })];
    expect(findings({ 'deadlines/provfrist.yaml': aDeadline({ limits, read: ['artikel-ett'] }) })).toEqual(
      [],
    );
  });
});

function section(named: string) {
  return { source: 'lagen', section: named };
}
