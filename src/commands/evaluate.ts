import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import pc from 'picocolors';
import type { Terminal } from '../cli.ts';
import { loadBaselines } from '../evaluation/baselines/load-baselines.ts';
import { EvaluationError } from '../evaluation/errors.ts';
import { type GoldQuestion, readGoldQuestions } from '../evaluation/gold-question.ts';
import { report } from '../evaluation/report.ts';
import { isDocument } from '../evaluation/score-answers.ts';
import { scoreAnswerer, scoreBaseline } from '../evaluation/score-engines.ts';
import { cliTexts } from '../texts/cli.ts';
import { evaluationTexts as texts } from '../texts/evaluation.ts';
import { UsageError } from './errors.ts';
import { loadAnswerer } from './load-answerer.ts';

const OWN_QUESTIONS = join(import.meta.dirname, '..', '..', 'test', 'evaluation', 'own-questions.jsonl');

/**
 * `lathund eval [QUESTIONS.jsonl DIR]`: measures what is found, beside other search engines over the same passages.
 * @throws UsageError or EvaluationError when there is nothing to measure
 */
export async function evaluate(
  args: readonly string[],
  options: { dataDir: string },
  terminal: Terminal,
): Promise<number> {
  const c = pc.createColors(terminal.interactive);
  const [file = OWN_QUESTIONS, folder] = args;
  if (args.length !== 0 && args.length !== 2) throw new UsageError(texts.usage);
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(cliTexts.noFolder(folder));
  }
  if (args.length === 0) terminal.out(texts.ownQuestions);

  const questions = await readGoldQuestions(file);
  const replace = folder === undefined ? [] : [folder];
  const { knowledge, answerer } = await loadAnswerer({ replace, beside: [], dataDir: options.dataDir });
  for (const { message } of knowledge.skipped) terminal.err(c.yellow(`! ${message}`));
  const where = folder ?? texts.shippedArticles;
  if (knowledge.documents.size === 0) throw new EvaluationError('no_documents', texts.noDocuments(where));

  const { passages } = knowledge.index;
  const answerable = questions.filter((q) => q.answerable).length;
  const shownFile = args.length === 0 ? relative(process.cwd(), file) : file;
  terminal.out(texts.questions(shownFile, answerable, questions.length - answerable));
  terminal.out(texts.documents(where, knowledge.documents.size, passages.length));
  const strangers = withoutDocument(questions, [...knowledge.documents.keys()]);
  if (strangers.questions > 0)
    terminal.err(c.yellow(`! ${texts.strangers(strangers.docs, strangers.questions)}`));

  const { baselines, missing } = await loadBaselines(passages);
  for (const { name, packageName } of missing)
    terminal.err(c.yellow(`! ${texts.missingPackage(name, packageName)}`));
  const compared = baselines.map((baseline) => scoreBaseline(questions, baseline, knowledge.index));
  for (const line of report(scoreAnswerer(questions, answerer), compared, terminal.interactive))
    terminal.out(line);
  return 0;
}

/** Questions that cannot be answered from these documents because none of their evidence is in them. */
function withoutDocument(questions: readonly GoldQuestion[], ids: readonly string[]) {
  const lacking = questions.filter(
    (q) => q.answerable && !q.evidence.some(({ doc }) => ids.some((id) => isDocument(id, doc))),
  );
  return {
    questions: lacking.length,
    docs: [...new Set(lacking.flatMap((q) => q.evidence.map((e) => e.doc)))],
  };
}
