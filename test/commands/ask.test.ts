import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import {
  ANSWER_LINE_FIELDS,
  PASSAGE_FIELDS,
  REFERENCE_FIELDS,
  SOURCE_FIELDS,
} from '../support/answer-line-fields.ts';
import { documentFolder } from '../support/document-folder.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';

const { documents, dataDir } = documentFolder(FIELD_DOCUMENTS);
const file = join(documents, 'rutin.md');
const QUESTION = 'Vad ska stå i en genomförandeplan?';

type Run = Promise<{ code: number; text: string; errors: string }>;
const done = new Map<string, Run>();

/** Runs the command; once for all tests that ask the same. */
function ask(args: readonly string[], interactive = false): Run {
  const key = JSON.stringify([args, interactive]);
  const run = done.get(key) ?? askAnew(args, interactive);
  done.set(key, run);
  return run;
}

async function askAnew(args: readonly string[], interactive: boolean): Run {
  const terminal = listeningTerminal({ DATA_DIR: dataDir }, interactive);
  const code = await run(['ask', '--knowledge', documents, ...args], terminal);
  return { code, text: terminal.lines.join('\n'), errors: terminal.errors.join('\n') };
}
const askJson = async (...args: string[]) => JSON.parse((await ask(['--json', ...args])).text);

describe('lathund ask', () => {
  it('shows the answer with its source under it', async () => {
    const { code, text, errors } = await ask([QUESTION]);
    const answer = text.indexOf('Genomförandeplanen skrivs tillsammans');
    expect(answer).toBeGreaterThan(-1);
    expect(text.indexOf('Källa: Rutin för öppenvården', answer)).toBeGreaterThan(answer);
    expect([code, errors]).toEqual([0, '']);
  });

  it('says what it found nearest when it has no answer, and that is no failure', async () => {
    const { code, text } = await ask(['Hur många föräldrar deltog i Malmö?']);
    expect(code).toBe(0);
    expect(text).toMatch(/Det står inte i underlaget/u);
    expect(text).toMatch(/Närmast i underlaget/u);
  });

  it('colours for a person at a terminal only, and writes the same words', async () => {
    const [coloured, plain] = [(await ask([QUESTION], true)).text, (await ask([QUESTION])).text];
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B');
    expect(coloured.replace(/\u001B\[\d+m/gu, '')).toBe(plain);
  });

  it('breaks long lines so that they fit a terminal', async () => {
    const { text } = await ask([QUESTION]);
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((l) => !/Källa|•/u.test(l))
          .map((l) => l.length),
      ),
    ).toBeLessThanOrEqual(96);
  });

  it('notes which provision has taken the place of a repealed one', async () => {
    expect((await ask(['Till vem görs en orosanmälan enligt 14 kap. 1 §?'])).text).toMatch(
      /Om lagen: .*2025/su,
    );
  });
});

describe('lathund ask --json', () => {
  it('writes one line with the fields that other programs go by, no more and no fewer', async () => {
    const { text } = await ask(['--json', QUESTION]);
    expect(text).not.toContain('\n');
    const answer = JSON.parse(text);
    expect(Object.keys(answer)).toEqual(ANSWER_LINE_FIELDS);
    expect(answer).toMatchObject({
      id: null,
      question: QUESTION,
      answered: true,
      reason: null,
      notes: [],
      elapsedMs: expect.any(Number),
    });
    expect(Object.keys(answer.answer)).toEqual(['text', 'sources']);
    expect(Object.keys(answer.answer.sources[0]).sort()).toEqual(SOURCE_FIELDS);
    for (const passage of answer.passages) {
      expect(Object.keys(passage).sort()).toEqual(PASSAGE_FIELDS);
      expect(passage.lines).toEqual([expect.any(Number), expect.any(Number)]);
    }
    expect(answer.answer.sources[0]).toMatchObject({
      document: 'rutin.md',
      title: 'Rutin för öppenvården',
      page: null,
      origin: 'own',
      unit: null,
      expired: null,
      references: [],
    });
  });

  it('names the places in the sources that an article builds on', async () => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    await run(['ask', '--json', 'Vad ska stå i en slutanteckning?'], terminal);
    const [source] = JSON.parse(terminal.lines[0]!).answer.sources;
    expect(Object.keys(source).sort()).toEqual(SOURCE_FIELDS);
    expect(source.origin).toBe('shipped');
    expect(source.references.length).toBeGreaterThan(0);
    for (const reference of source.references) {
      expect(Object.keys(reference).sort()).toEqual(REFERENCE_FIELDS);
    }
  });

  it('gives at most as many passages as asked for, five if not told', async () => {
    expect((await askJson('--limit', '1', QUESTION)).passages).toHaveLength(1);
    expect((await askJson(QUESTION)).passages.length).toBeLessThanOrEqual(5);
  });

  it('says why it refuses', async () => {
    expect(await askJson('Hur blir vädret imorgon?')).toMatchObject({
      answered: false,
      reason: 'no_support',
      answer: { sources: [] },
    });
    expect(await askJson('Vad skrev ni om 19811218-9876?')).toMatchObject({
      answered: false,
      reason: 'personal_data',
      question: '',
      passages: [],
    });
  });

  it('writes a note on the law as an object', async () => {
    const { notes } = await askJson('Till vem görs en orosanmälan enligt 14 kap. 1 §?');
    expect(notes[0]).toEqual({ kind: 'law', text: expect.any(String) });
  });
});

describe('the folder to answer from', () => {
  it('is the shipped knowledge when none is named', async () => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    expect(await run(['ask', '--json', 'Vad ska stå i en slutanteckning?'], terminal)).toBe(0);
    expect(JSON.parse(terminal.lines[0]!).passages[0].document).not.toMatch(/rutin\.md/u);
  });

  it('is that and the organisation’s own when KNOWLEDGE_PATHS names one', async () => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir, KNOWLEDGE_PATHS: documents });
    expect(await run(['ask', '--json', 'Vad är Tussilago?'], terminal)).toBe(0);
    expect(JSON.parse(terminal.lines[0]!).passages[0].document).toBe('metoder.txt');
  });

  it.each([
    ['is not there', '/finns/inte/alls', 'The folder /finns/inte/alls does not exist. Correct --knowledge.'],
    ['is in a file', `${file}/x`, `The folder ${file}/x does not exist. Correct --knowledge.`],
    ['is a file', file, `${file} is a file. --knowledge takes a folder: put the file in one.`],
  ])('that %s is named, and nothing is answered', async (_, folder, message) => {
    for (const asked of [[QUESTION], ['--batch', file]]) {
      const terminal = listeningTerminal({ DATA_DIR: dataDir });
      expect(await run(['ask', '--knowledge', documents, '--knowledge', folder, ...asked], terminal)).toBe(1);
      expect([terminal.lines, terminal.errors]).toEqual([[], [message]]);
    }
  });
});
