import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
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
    expect(readdirSync(join(dataDir, 'snapshots'))).toHaveLength(1);
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

  // Reported: KNOWLEDGE_PATHS takes commas or colons between folders, not spaces.
  it.fails('joins several folders as KNOWLEDGE_PATHS wants them', async () => {
    const [a, b] = [
      folderOf({ 'a.md': FIELD_DOCUMENTS['rutin.md']! }).path,
      folderOf({ 'b.md': FIELD_DOCUMENTS['distrikt.md']! }).path,
    ];
    expect((await ingest([a, b])).text).toMatch(new RegExp(`KNOWLEDGE_PATHS=${a}[,:]${b}`, 'u'));
  });
});
