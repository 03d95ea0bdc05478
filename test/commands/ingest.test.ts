import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { readConfig } from '../../src/config.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

function folderOf(files: Readonly<Record<string, string>>): TemporaryFolder {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return folder;
}

async function ingest(folders: readonly string[], dataDir = temporaryFolder().path) {
  const terminal = listeningTerminal({ DATA_DIR: dataDir });
  const code = await run(['ingest', ...folders], terminal);
  return { code, text: terminal.lines.join('\n'), errors: terminal.errors.join('\n'), dataDir };
}

describe('lathund ingest', () => {
  it('names each file that it skipped, and why, and reads the rest', async () => {
    const folder = folderOf({
      'rutin.md': FIELD_DOCUMENTS['rutin.md']!,
      'tom.txt': '',
      'trasig.pdf': 'inget pdf',
      'tabell.xlsx': 'PK',
    });
    const { code, text } = await ingest([folder.path]);
    expect(text).toMatch(/\d files skipped/u);
    for (const name of ['tom.txt', 'trasig.pdf', 'tabell.xlsx'])
      expect(text).toMatch(new RegExp(`! ${join(folder.path, name)} .+\\.`, 'u'));
    expect(text).toMatch(/1 document read/u);
    expect(code).toBe(0);
  });

  it('says what each document is, keeps the index, and says so the second time', async () => {
    const folder = folderOf(FIELD_DOCUMENTS);
    const { code, dataDir, text } = await ingest([folder.path]);
    expect(text).toMatch(
      /✓ rutin\.md {2}6 passages\n\s+Rutin för öppenvården \(Exempelstads socialförvaltning, 2024-03\)/u,
    );
    expect(text).toMatch(/3 documents read, \d+ passages indexed in [\d.]+ s\./u);
    expect(code).toBe(0);
    expect(text).not.toMatch(/taken from the snapshot/u);
    expect(readdirSync(join(dataDir, 'snapshots'))).not.toEqual([]);
    const again = (await ingest([folder.path], dataDir)).text;
    expect(again).toMatch(/Nothing has changed .* taken from the snapshot/u);
    expect(again).toContain(`KNOWLEDGE_PATHS=${folder.path}`);
  });

  it('ends with 1 when there was nothing that could be read', async () => {
    const { code, text, errors } = await ingest([folderOf({ 'tom.txt': '' }).path]);
    expect(errors).toMatch(/No document could be read/u);
    expect(text).toContain('tom.txt');
    expect(code).toBe(1);
  });

  it('counts one passage as one', async () => {
    const { text } = await ingest([
      folderOf({ 'kort.md': '# Rutin\n\nNycklarna kvitteras ut i receptionen.\n' }).path,
    ]);
    expect(text).toMatch(/✓ kort\.md {2}1 passage\n/u);
    expect(text).toMatch(/1 document read, 1 passage indexed/u);
  });

  it('says how several folders are used, ready to be pasted', async () => {
    const a = folderOf({ 'a.md': FIELD_DOCUMENTS['rutin.md']! }).path;
    const b = folderOf({ 'med mellanslag/b.md': FIELD_DOCUMENTS['distrikt.md']! });
    const spaced = join(b.path, 'med mellanslag');
    const { text } = await ingest([a, b.path]);
    expect(text).toContain(`--knowledge ${a} --knowledge ${b.path} "…"`);
    expect(text).toContain(`KNOWLEDGE_PATHS=${a}:${b.path}`);
    expect(readConfig({ KNOWLEDGE_PATHS: `${a}:${b.path}` }).knowledgePaths).toEqual([a, b.path]);
    expect((await ingest([a, spaced])).text).toContain(`KNOWLEDGE_PATHS='${a}:${spaced}'`);
  });
});
