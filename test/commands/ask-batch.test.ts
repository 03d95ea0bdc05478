import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { ANSWER_LINE_FIELDS } from '../support/answer-line-fields.ts';
import { documentFolder } from '../support/document-folder.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { documents, dataDir } = documentFolder(FIELD_DOCUMENTS);

async function batch(text: string, ...args: string[]) {
  const file = temporaryFolder().write('fragor.jsonl', text);
  const terminal = listeningTerminal({ DATA_DIR: dataDir });
  const code = await run(['ask', '--batch', file, '--knowledge', documents, ...args], terminal);
  return { code, answers: terminal.lines.map((line) => JSON.parse(line)), errors: terminal.errors, file };
}

const line = (id: unknown, question: unknown) => JSON.stringify({ id, question });

describe('lathund ask --batch', () => {
  it('answers every line, in order, with the id it came with', async () => {
    const questions = [
      'Vad är Tussilago?',
      'Hur blir vädret?',
      'Vem skriver slutanteckningen?',
      '',
      'GFP',
      'Vad är Tussilago?',
    ];
    const { code, answers, errors } = await batch(questions.map((q, i) => line(`q${i}`, q)).join('\n'));
    expect(answers.map((a) => a.id)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5']);
    expect(answers.map((a) => a.question)).toEqual(questions);
    expect(answers[3]).toMatchObject({ answered: false, reason: 'empty' });
    expect([code, errors]).toEqual([0, []]);
  });

  it('writes the same fields as a single question does', async () => {
    const { answers } = await batch(line(7, 'Vad är Tussilago?'), '--limit', '1');
    expect(Object.keys(answers[0])).toEqual(ANSWER_LINE_FIELDS);
    expect(answers[0].id).toBe(7);
    expect(answers[0].passages).toHaveLength(1);
  });

  it('answers a bad line in its place, names it by its number, and ends with 1', async () => {
    const { code, answers, errors, file } = await batch(
      [
        line('a', 'GFP'),
        'inte json',
        '{"id": "b"}',
        '[]',
        line('c', 12),
        '',
        line('d', 'Vad är Tussilago?'),
      ].join('\n'),
    );
    expect(answers.map((a) => a.id)).toEqual(['a', null, 'b', null, 'c', 'd']);
    expect(answers.map((a) => a.reason === 'bad_input')).toEqual([false, true, true, true, true, false]);
    expect(errors.map((e) => e.split(' ')[0])).toEqual([2, 3, 4, 5].map((n) => `${file}:${n}`));
    expect(errors.every((e) => !e.includes('\n'))).toBe(true);
    expect(Object.keys(answers[1])).toEqual(Object.keys(answers[0]));
    expect(answers[1]).toEqual({
      id: null,
      question: '',
      answered: false,
      reason: 'bad_input',
      answer: { text: expect.stringMatching(/^Raden gick inte att läsa/u), sources: [] },
      passages: [],
      notes: [],
      elapsedMs: 0,
    });
    expect(code).toBe(1);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['"fråga"', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['{"id": {}}', '"id" must be text or a number and "question" is missing'],
    ['{"question": "GFP"}', '"id" is missing'],
    ['{"id": 1, "question": 2}', '"question" must be text'],
  ])('says what is wrong with %s in plain words', async (text, problem) => {
    const { errors, file } = await batch(text);
    expect(errors).toEqual([
      `${file}:1 is not a question: ${problem}. Each line must be a JSON object with "id" and "question".`,
    ]);
  });

  it('keeps of a bad line what could be read', async () => {
    const { answers } = await batch('{"question": "GFP"}\n{"id": 7}\n{"id": {}, "question": "GFP"}');
    expect(answers.map(({ id, question }) => [id, question])).toEqual([
      [null, 'GFP'],
      [7, ''],
      [null, 'GFP'],
    ]);
  });

  it('reads files as they come from Windows, and other fields than it needs', async () => {
    const { code, answers } = await batch(
      `\uFEFF${JSON.stringify({ id: 'a', question: 'GFP', kind: 'x' })}\r\n\r\n${line('b', 'vh uteblir')}\r\n`,
    );
    expect(answers.map((a) => a.id)).toEqual(['a', 'b']);
    expect(code).toBe(0);
  });

  it('repeats no personal data, neither in an answer nor about a bad line', async () => {
    const { answers, errors } = await batch(
      `${line('a', 'journal 19811218-9876')}\n{"id": "b", "fråga": "19811218-9876"}\n{"question": "19811218-9876"}\n19811218-9876\n`,
    );
    expect(answers[0]).toMatchObject({ id: 'a', reason: 'personal_data', question: '' });
    expect(JSON.stringify([answers, errors])).not.toContain('9876');
  });

  it('has nothing to say of an empty file', async () => {
    expect(await batch('')).toMatchObject({ code: 0, answers: [], errors: [] });
  });

  it.each([
    [
      'a file that is not there',
      '/finns/inte.jsonl',
      'The file /finns/inte.jsonl does not exist. Correct --batch.',
    ],
    ['a folder', documents, `${documents} is a folder. --batch takes a file with one question per line.`],
  ])('ends with 1 and one sentence when given %s', async (_, path, message) => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    expect(await run(['ask', '--batch', path, '--knowledge', documents], terminal)).toBe(1);
    expect([terminal.lines, terminal.errors]).toEqual([[], [message]]);
  });
});
