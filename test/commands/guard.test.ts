import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function guard(text: string) {
  const folder = temporaryFolder();
  const file = folder.write('texter.jsonl', text);
  const terminal = listeningTerminal({ DATA_DIR: folder.path });
  const code = await run(['guard', '--batch', file], terminal);
  return { code, file, lines: terminal.lines.map((line) => JSON.parse(line)), errors: terminal.errors };
}

describe('lathund guard --batch', () => {
  it('says for every line what was found and where, in the order of the file', async () => {
    const { code, lines, errors } = await guard(
      '{"id": "a", "text": "😀 Pnr 640823-3234, ring 070-123 45 67"}\r\n\r\n{"id": 2, "text": "Mötet är 2024-11-02"}\r\n{"id": "c", "text": "640823-3235"}\r\n',
    );
    expect(lines).toEqual([
      {
        id: 'a',
        findings: [
          { kind: 'personnummer', start: 7, end: 18, certainty: 'certain' },
          { kind: 'telefon', start: 25, end: 38, certainty: 'certain' },
        ],
      },
      { id: 2, findings: [] },
      { id: 'c', findings: [{ kind: 'personnummer', start: 0, end: 11, certainty: 'possible' }] },
    ]);
    expect([code, errors]).toEqual([0, []]);
  });

  it('takes a line to end where the file says so, not at a separator inside a text', async () => {
    const texts = ['rad\u2028mitt i 640823-3234', 'stycke\u2029mitt i', 'å'.repeat(70_000)];
    const written = `\ufeff${texts.map((text, id) => JSON.stringify({ id, text })).join('\r\n')}`;
    const { code, lines, errors } = await guard(written);
    expect(lines.map(({ findings }) => findings.length)).toEqual([1, 0, 0]);
    expect([code, errors]).toEqual([0, []]);
  });

  it('knows what the shipped knowledge contains', async () => {
    const texts = [
      'Dnr KS 2026/469',
      'Dnr SOF 2024/543',
      'Hur gör Hägersten-Älvsjö med Signs of Safety?',
      'SOL 101',
    ];
    const { lines } = await guard(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
    expect(lines.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('names a bad line by its number, repeats nothing of it, and ends with 1', async () => {
    const { code, file, lines, errors } = await guard(
      '640823-3234\n{"id": 1, "text": "hej"}\n{"id": 2}\n{"text": "640823-3234"}\n{"id": 3, "text": 7}\n[]\n',
    );
    const bad = (line: number, problem: string) =>
      `${file}:${line} is not a text: ${problem}. Each line must be a JSON object with "id" and "text".`;
    expect(errors).toEqual([
      bad(1, 'it is not JSON'),
      bad(3, '"text" is missing'),
      bad(4, '"id" is missing'),
      bad(5, '"text" must be text'),
      bad(6, 'it is not a JSON object'),
    ]);
    expect([code, lines]).toEqual([1, [{ id: 1, findings: [] }]]);
  });

  it('asks for a file where there is none', async () => {
    const terminal = listeningTerminal({ DATA_DIR: temporaryFolder().path });
    expect(await run(['guard'], terminal)).toBe(2);
    expect(terminal.errors.join('\n')).toContain('lathund guard --batch FILE.jsonl');
  });
});
