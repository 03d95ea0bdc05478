import pc from 'picocolors';
import { evaluationTexts as texts } from '../texts/evaluation.ts';
import { formatShare, formatTable, type Row } from './format-table.ts';
import { type Figures, type QuestionScore, summarise, summariseBy } from './score-answers.ts';
import type { BaselineScores } from './score-engines.ts';

const { columns } = texts;
const LABEL_WIDTH = 30;

/** The tables that the operator reads, line by line. */
export function report(
  lathunden: readonly QuestionScore[],
  baselines: readonly BaselineScores[],
  colour: boolean,
): string[] {
  const c = pc.createColors(colour);
  const figures = summarise(lathunden);
  const table = (title: string, heading: Row, rows: readonly Row[], emphasised = -1) => {
    const [head, ...body] = formatTable(heading, rows, LABEL_WIDTH);
    return [
      '',
      c.bold(title),
      c.dim(`  ${head}`),
      ...body.map((line, at) => (at === emphasised ? c.green(`  ${line}`) : `  ${line}`)),
    ];
  };
  const own: Row = [texts.lathunden, ...retrieval(figures)];
  const engines = (of: 'bare' | 'withNeighbours'): Row[] => [
    own,
    ...baselines.map((b): Row => [b.name, ...retrieval(summarise(b[of]))]),
  ];
  const engineColumns: Row = ['', columns.hit1, columns.hit3, columns.hit5, columns.mrr];
  const { n, quoted, facts, allFacts, refused } = columns;
  const detailColumns: Row = ['', n, ...engineColumns.slice(1), quoted, facts, allFacts, refused];
  return [
    ...table(texts.engines, engineColumns, engines('bare'), 0),
    ...(baselines.length > 0 ? table(texts.withNeighbours, engineColumns, engines('withNeighbours'), 0) : []),
    ...table(texts.byKind, detailColumns, [detail(texts.all, figures), ...byKind(lathunden)]),
    ...table(texts.byLexical, detailColumns, byLexical(lathunden)),
    c.dim(`  ${texts.legend}`),
    ...table(texts.refusals, ['', n, columns.refused, columns.share], refusals(lathunden)),
  ];
}

function byKind(scores: readonly QuestionScore[]): Row[] {
  const groups = summariseBy(scores, (q) => (q.answerable ? q.kind : null));
  return [...groups].map(([kind, figures]) => detail(kind, figures));
}

function byLexical(scores: readonly QuestionScore[]): Row[] {
  const groups = summariseBy(scores, (q) => (q.answerable ? q.lexical : null));
  return (['low', 'medium', 'high'] as const).flatMap((distance) => {
    const figures = groups.get(distance);
    return figures ? [detail(texts.lexical[distance], figures)] : [];
  });
}

function retrieval({ answerable, hit1, hit3, hit5, mrr }: Figures): string[] {
  return [hit1, hit3, hit5, mrr].map((share) => formatShare(share, answerable));
}

function detail(name: string, figures: Figures): Row {
  const { answerable, quoted, withFacts, facts, allFacts, refused } = figures;
  const stated = [facts, allFacts].map((share) => formatShare(share, withFacts));
  return [
    name,
    String(answerable),
    ...retrieval(figures),
    formatShare(quoted, answerable),
    ...stated,
    formatShare(refused, answerable),
  ];
}

function refusals(scores: readonly QuestionScore[]): Row[] {
  const row = (name: string, of: readonly QuestionScore[]): Row => {
    const refused = of.filter((s) => s.refused).length;
    return [name, String(of.length), String(refused), formatShare(refused / of.length, of.length)];
  };
  const outOfScope = scores.filter((s) => !s.question.answerable);
  const nearMisses = outOfScope.filter((s) => s.question.near_miss);
  return [
    row(
      texts.answerableRefused,
      scores.filter((s) => s.question.answerable),
    ),
    row(texts.outOfScopeRefused, outOfScope),
    ...(nearMisses.length > 0 ? [row(`  ${texts.nearMissRefused}`, nearMisses)] : []),
  ];
}
