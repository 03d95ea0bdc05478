import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadContent } from '../../../src/guidance/content/load-content.ts';
import { GuidanceError } from '../../../src/guidance/errors.ts';
import { backpack, playground, smallReasons } from '../../support/small-checklist.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function home() {
  const folder = temporaryFolder();
  folder.write('checklists/lekparken.yaml', stringify(playground));
  folder.write('checklists/ryggsacken.yaml', stringify(backpack));
  folder.write('reasons.yaml', stringify({ reasons: smallReasons }));
  return folder;
}

function refusal(path: string): GuidanceError {
  try {
    loadContent(path);
  } catch (error) {
    if (error instanceof GuidanceError) return error;
  }
  throw new Error('nothing was refused');
}

describe('the content', () => {
  it('is read from its folders, those that are not there being empty', () => {
    const content = loadContent(home().path);
    expect(content.checklists).toEqual([playground, backpack]);
    expect(content.reasons).toEqual(smallReasons);
    expect([content.paths, content.drafts, content.deadlines]).toEqual([[], [], []]);
    expect(loadContent(temporaryFolder().path)).toMatchObject({ checklists: [], reasons: [] });
  });

  it('is kept parsed, until a file changes', () => {
    const { path, write } = home();
    const kept = temporaryFolder().path;
    loadContent(path, kept);
    const [file] = readdirSync(kept);
    const values = JSON.stringify([
      { ...playground, title: 'Ur det sparade' },
      backpack,
      { reasons: smallReasons },
    ]);
    writeFileSync(join(kept, file!), values);
    expect(loadContent(path, kept).checklists[0]?.title).toBe('Ur det sparade');
    write('checklists/ryggsacken.yaml', stringify({ ...backpack, title: 'Packa om' }));
    expect(loadContent(path, kept).checklists.map(({ title }) => title)).toEqual([
      playground.title,
      'Packa om',
    ]);
  });

  it.each(['', '{', '[]', '[1]', 'null'])('does not trust what is kept: %j', (text) => {
    const { path } = home();
    const kept = temporaryFolder().path;
    loadContent(path, kept);
    writeFileSync(join(kept, readdirSync(kept)[0]!), text);
    expect(loadContent(path, kept).checklists).toHaveLength(2);
  });

  it('that is wrong is refused with file, field and what to do', () => {
    const { path, write } = home();
    const file = write('checklists/ryggsacken.yaml', stringify({ ...backpack, group: 'resor' }));
    const error = refusal(path);
    expect(error).toMatchObject({ code: 'content_invalid', path: file });
    expect(error.message).toMatch(
      /^.*ryggsacken\.yaml has a wrong value at "group": .*\. Correct it and save/u,
    );
  });

  it('that is no YAML, or empty, is refused with its file', () => {
    const { path, write } = home();
    const file = write('checklists/ryggsacken.yaml', 'id: [');
    expect(refusal(path)).toMatchObject({ code: 'content_invalid', path: file });
    write('checklists/ryggsacken.yaml', '');
    expect(refusal(path)).toMatchObject({ code: 'content_invalid', path: file });
  });

  it('of one id in two files is refused', () => {
    const { path, write } = home();
    const file = write('checklists/sista.yaml', stringify(backpack));
    expect(refusal(path)).toMatchObject({ code: 'content_duplicate_id', path: file });
  });

  it('that cannot be read is refused with its file', () => {
    const { path, write } = home();
    write('checklists/mapp.yaml/fil.txt', '');
    expect(refusal(path).code).toBe('content_unreadable');
    expect(refusal(path).message).toContain('mapp.yaml cannot be read (EISDIR)');
  });
});
