import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';

const EVALUATION = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');

/** Every question that the shipped articles say they answer, and those that answers are measured by. */
export function writtenQuestions(): readonly string[] {
  const articles = readdirSync(KNOWLEDGE_HOME, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(KNOWLEDGE_HOME, path), 'utf8'));
  const evaluated = readFileSync(EVALUATION, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);
  return [...articles.flatMap(questionsOf), ...evaluated];
}

function questionsOf(article: string): string[] {
  const block = /^questions:\n(?<block>(?:[ #].*\n|\n)+)/mu.exec(article.split('\n---')[0]!)?.groups?.block;
  if (block === undefined) return [];
  const byAnchor = parse(block) as Readonly<Record<string, unknown>>;
  return Object.values(byAnchor)
    .flat()
    .map((question) => String(question));
}
