import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { docxText, readDocxFile } from '../support/read-docx-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CASES = join(import.meta.dirname, '..', 'support', 'closing-cases');
const flytt = join(CASES, 'flytt.json');

async function draft(...args: string[]) {
  const terminal = listeningTerminal();
  const code = await run(['draft', ...args], terminal);
  return { code, text: terminal.lines.join('\n'), errors: terminal.errors.join('\n') };
}

describe('lathund draft', () => {
  test.each(['flytt', 'planerat-avslut', 'uteblivna-foraldrar'])(
    'makes a closing note of %s',
    async (name) => {
      const file = join(CASES, `${name}.json`);
      const { code, text } = await draft('slutanteckning', '--answers', file);
      expect(code).toBe(0);
      expect(text).toMatch(/^# Slutanteckning\n/u);
      const plain = text.replaceAll('\\', '');
      for (const answer of Object.values(JSON.parse(readFileSync(file, 'utf8'))) as unknown[])
        if (typeof answer === 'string' && answer.length > 30) expect(plain).toContain(answer.slice(1, -1));
    },
  );

  test('writes JSON and Word of the same answers', async () => {
    const out = join(temporaryFolder().path, 'utkast.docx');
    const json = JSON.parse((await draft('slutanteckning', '--answers', flytt, '--format', 'json')).text);
    expect(json).toMatchObject({ heading: 'Slutanteckning', waiting: [] });
    expect(json.gaps).toContain('bedomning');
    const { code, text } = await draft(
      'slutanteckning',
      '--answers',
      flytt,
      '--format',
      'docx',
      '--out',
      out,
    );
    expect([code, text]).toEqual([0, '']);
    const inFile = docxText(readDocxFile(readFileSync(out)));
    for (const { blocks } of json.sections) for (const block of blocks) expect(inFile).toContain(block.text);
  });

  test('reads a file with the mark that Windows puts first, and no file in another encoding', async () => {
    const folder = temporaryFolder();
    const marked = folder.write('svar.json', '\ufeff{"uppdrag":"Stöd hemma"}\r\n');
    expect((await draft('slutanteckning', '--answers', marked)).text).toContain('Stöd hemma.');
    const latin = join(folder.path, 'latin.json');
    writeFileSync(latin, Buffer.from('{"uppdrag":"Stöd hemma"}', 'latin1'));
    const { code, text, errors } = await draft('slutanteckning', '--answers', latin);
    expect([code, text]).toEqual([1, '']);
    expect(errors).toContain('UTF-8');
  });

  test('stops at personal data, and repeats none of it', async () => {
    const file = temporaryFolder().write(
      'svar.json',
      JSON.stringify({ uppdrag: 'Barnet 191212-1212 behöver stöd.' }),
    );
    const { code, text, errors } = await draft('slutanteckning', '--answers', file);
    expect([code, text]).toEqual([1, '']);
    expect(errors).toMatch(/personnummer.*Skriv rollen/su);
    expect(errors).not.toContain('kortet');
    expect(errors).not.toContain('1212');
  });

  test.each([
    [[], /Use: lathund draft/u, 2],
    [['slutanteckning'], /Use: lathund draft/u, 2],
    [['okänt', '--answers', flytt], /There is no draft "okänt"\. Choose one of .*slutanteckning/u, 2],
    [['slutanteckning', '--answers', flytt, '--format', 'pdf'], /md, json or docx/u, 2],
    [['slutanteckning', '--answers', flytt, '--format', 'docx'], /--out/u, 2],
    [['slutanteckning', '--answers', '/gone.json'], /\/gone\.json cannot be read/u, 1],
    [['slutanteckning', '--answers', flytt, '--out', '/gone/x.md'], /cannot be written \(ENOENT\)/u, 1],
  ])('%j is told what is wrong', async (args, message, code) => {
    const said = await draft(...args);
    expect(said.code).toBe(code);
    expect(said.errors).toMatch(message);
  });

  test('names the answer that is wrong, without quoting the file', async () => {
    const folder = temporaryFolder();
    const wrong = folder.write('fel.json', JSON.stringify({ skal: 'hemligt' }));
    expect((await draft('slutanteckning', '--answers', wrong)).errors).toMatch(
      /"skal" must be one of planerat/u,
    );
    const broken = folder.write('trasig.json', '{"uppdrag": "hemligt');
    const { errors } = await draft('slutanteckning', '--answers', broken);
    expect(errors).toMatch(/is not JSON/u);
    expect(errors).not.toContain('hemligt');
  });
});
