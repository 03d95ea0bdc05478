import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Question } from './question.ts';
import type { RankedMatch } from './rank-passages.ts';

/** What speaks for and against the texts supporting an answer. */
export interface SupportSigns {
  readonly coverage: number;
  readonly window: number;
  readonly breadth: number;
  readonly literal: number;
  /** Share of the question's content words that neither the texts nor the lexicon know. */
  readonly unknown: number;
  readonly outside: number;
  /** A place elsewhere or a year that the question names and the best passage does not. */
  readonly missing: number;
  readonly slots: number;
}

export function supportSigns(question: Question, ranked: readonly RankedMatch[], index: KnowledgeIndex): SupportSigns {
  const top = ranked.slice(0, 3);
  const best = (name: 'coverage' | 'window' | 'breadth' | 'literal') => Math.max(0, ...top.map((r) => r.features[name]));
  const unknown = question.slots.filter((s) => !s.known).length / Math.max(1, question.slots.length);
  const text = top.map((r) => {
    const p = index.passages[r.passage]!;
    return `${p.title} ${p.document} ${p.headings.join(' ')} ${p.text}`.toLowerCase();
  });
  const missing = question.required.filter((word) => !text.some((t) => t.includes(word))).length;
  return {
    coverage: best('coverage'),
    window: best('window'),
    breadth: best('breadth'),
    literal: best('literal'),
    unknown,
    outside: question.outside,
    missing,
    slots: Math.min(1, question.slots.length / 8),
  };
}

/** Found by logistic regression over answerable and unanswerable questions of the kinds the field asks. */
const WEIGHTS: Record<keyof SupportSigns, number> & { readonly bias: number } = {
  bias: 0,
  coverage: 4,
  window: 2,
  breadth: 2,
  literal: 1,
  unknown: -4,
  outside: -6,
  missing: -3,
  slots: 0,
};
const THRESHOLD = 0;

/** Whether the texts support an answer; when they do not, none is given. */
export function isSupported(question: Question, ranked: readonly RankedMatch[], index: KnowledgeIndex): boolean {
  if (ranked.length === 0) return false;
  const signs = supportSigns(question, ranked, index);
  let sum = WEIGHTS.bias;
  for (const name of Object.keys(signs) as (keyof SupportSigns)[]) sum += WEIGHTS[name] * signs[name];
  return sum > THRESHOLD;
}
