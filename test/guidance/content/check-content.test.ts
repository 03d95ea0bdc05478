import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/guidance/content/check-content.ts';
import { loadLawMap } from '../../../src/knowledge/law/law-map.ts';
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
    articles: new Set(),
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
