import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadKnown } from '../../src/commands/load-known.ts';
import { findPersonalData, type PersonalData } from '../../src/privacy/find-personal-data.ts';
import { nothingKnown } from '../../src/privacy/personal-data.ts';
import { reports } from '../support/reports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const shipped = readdirSync(KNOWLEDGE_HOME, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
/** So many possible finds for each ten thousand characters are too many to ask a writer about. */
const MOST_POSSIBLE = 0.5;

const certain = (text: string, finds: readonly PersonalData[]) =>
  finds.filter((one) => one.certainty === 'certain').map(({ start, end }) => text.slice(start, end));

describe('all that the program ships with', () => {
  it('has nothing in it that is certain to be personal data, whether it is known or not', () => {
    expect(shipped.length).toBeGreaterThan(200);
    expect(shipped.flatMap(([, text]) => certain(text, findPersonalData(text, nothingKnown)))).toEqual([]);
  });

  it('hardly has anything that is possible when it is known', async () => {
    const isKnown = await loadKnown(temporaryFolder().path);
    const characters = shipped.reduce((sum, [, text]) => sum + text.length, 0);
    const possible = shipped.flatMap(([, text]) => findPersonalData(text, isKnown));
    expect((possible.length / characters) * 10_000).toBeLessThan(MOST_POSSIBLE);
  });
});

// The reports are no part of the repository: without them this is skipped.
describe.skipIf(reports.size === 0)('the reports themselves', () => {
  it('have nothing in them that is certain to be personal data', () => {
    const found = [...reports.values()].flatMap((text) =>
      certain(text, findPersonalData(text, nothingKnown)),
    );
    expect(found).toEqual([]);
  });
});
