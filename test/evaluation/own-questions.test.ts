import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAnswerer, SHIPPED_FOLDERS } from '../../src/commands/load-answerer.ts';
import { readGoldQuestions } from '../../src/evaluation/gold-question.ts';
import { summarise } from '../../src/evaluation/score-answers.ts';
import { scoreAnswerer } from '../../src/evaluation/score-engines.ts';
import { shownText } from '../../src/knowledge/check/article.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const questions = await readGoldQuestions(join(import.meta.dirname, 'own-questions.jsonl'));
const articles = new Map(
  SHIPPED_FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name): [string, string] => [basename(name, '.md'), readFileSync(join(folder, name), 'utf8')]),
  ),
);

test('every quote stands word for word in its article', () => {
  const lost = questions.flatMap((q) =>
    q.evidence.filter(
      ({ doc, quote }) =>
        !shownText(articles.get(doc) ?? '')
          .replace(/\s+/gu, ' ')
          .includes(quote),
    ),
  );
  expect(lost).toEqual([]);
});

test('no question is one that an article already lists', () => {
  const listed = [...articles.values()].join('\n').toLowerCase();
  expect(questions.filter((q) => listed.includes(`- ${q.question.toLowerCase()}\n`))).toEqual([]);
});

test('the shipped articles hold the answer to nine questions in ten among the first five, and refuse three in four of the others', async () => {
  const dataDir = temporaryFolder().path;
  const { answerer } = await loadAnswerer({ replace: [], beside: [], dataDir });
  const figures = summarise(scoreAnswerer(questions, answerer));
  expect(figures).toMatchObject({ answerable: 245, outOfScope: 60 });
  expect(figures.hit5).toBeGreaterThanOrEqual(0.88);
  expect(figures.outOfScopeRefused).toBeGreaterThanOrEqual(0.75);
  expect(figures.refused).toBeLessThanOrEqual(0.05);
});
