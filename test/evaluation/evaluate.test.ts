import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const question = {
  id: 1,
  question: 'Vem ansvarar för genomförandeplanen?',
  kind: 'documentation',
  lexical: 'high',
  answerable: true,
  evidence: [{ doc: 'plan', quote: 'Handläggaren ansvarar för att genomförandeplanen blir skriven i tid.' }],
  key_facts: ['Handläggaren'],
};
const outside = {
  ...question,
  id: 2,
  kind: 'out_of_scope',
  lexical: null,
  answerable: false,
  evidence: [],
  key_facts: [],
};

async function evaluate(lines: object[], interactive = false) {
  const folder = temporaryFolder();
  const file = folder.write('frågor.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  folder.write(
    'docs/plan.md',
    `# Plan\n\n${question.evidence[0]!.quote}\n\n## Annat\n\nMöten hålls på tisdagar i stora salen.\n`,
  );
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    interactive,
    env: { DATA_DIR: folder.path },
  };
  const code = await run(['eval', file, `${folder.path}/docs`], terminal);
  return { code, out, err };
}

test('all tables are printed, every engine on its line', async () => {
  const { code, out, err } = await evaluate([question, outside]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const text = out.join('\n');
  expect(text).toMatch(/1 answerable, 1 out of scope/u);
  expect(text).toMatch(/^ {2}Lathunden +1\.000 {2}1\.000 {2}1\.000 {2}1\.000$/mu);
  expect(
    text.match(/^ {2}(?:lunr as shipped|lunr with lunr-languages sv|MiniSearch.*?) +[\d.]+ /gmu),
  ).toHaveLength(6);
  expect(text).toMatch(/^ {2}documentation +1 +1\.000/mu);
  expect(text).toMatch(/^ {2}high, many words +1 +1\.000/mu);
  expect(text).toMatch(/^ {2}out of scope, refused +1 +[01] +[01]\.000$/mu);
});

test('colour is for terminals only', async () => {
  const control = String.fromCharCode(27);
  expect((await evaluate([question])).out.join('\n')).not.toContain(control);
  expect((await evaluate([question], true)).out.join('\n')).toContain(control);
});

test('evidence in a document that is not there is pointed out', async () => {
  const { code, err } = await evaluate([{ ...question, evidence: [{ doc: 'borta', quote: 'Här.' }] }]);
  expect(code).toBe(0);
  expect(err.join('\n')).toMatch(/documents that are not here.*borta/u);
});

test('a question file without a folder is a misunderstanding', async () => {
  const err: string[] = [];
  const terminal = { out: () => {}, err: (text: string) => err.push(text), interactive: false, env: {} };
  expect(await run(['eval', 'frågor.jsonl'], terminal)).toBe(2);
  expect(await run(['eval', 'frågor.jsonl', '/finns/inte'], terminal)).toBe(2);
  expect(err[1]).toMatch(/\/finns\/inte is not a folder/u);
});
