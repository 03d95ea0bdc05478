import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { unmetAttributes } from './asked-attribute.ts';
import type { Question } from './question.ts';
import type { RankedMatch } from './rank-passages.ts';
import { ARTICLE_SUPPORT, TEXT_SUPPORT } from './support-weights.ts';

/** What speaks for and against the texts supporting an answer; each 0–1 unless said otherwise. */
export interface SupportSigns {
  /** How much of the question the best passage covers. */
  readonly coverage: number;
  readonly window: number;
  readonly sentence: number;
  readonly breadth: number;
  readonly literal: number;
  readonly nearness: number;
  /** How well a question that the best document says it answers covers this one. */
  readonly asked: number;
  /** How much of it one of them covers, how much all of them together with the text. */
  readonly askedOne: number;
  readonly askedAll: number;
  /** How near the nearest lies in the latent space, how alike the most similar is spelt. */
  readonly askedMeaning: number;
  readonly askedLetters: number;
  /** How far the best passage stands out from the twentieth. */
  readonly peak: number;
  /** Share of the question's words that neither the texts nor the lexicon know. */
  readonly unknown: number;
  /** Words that belong to subjects which the texts do not treat: how many, surely and perhaps (at most 2). */
  readonly outside: number;
  readonly perhapsOutside: number;
  /** Telling words that the texts do not use: how many (at most 3). */
  readonly absent: number;
  /** Words that name whom or what the field is about: how many, / 2, at most 1. */
  readonly inside: number;
  /** A place elsewhere or a year that the question names and no good passage does: how many. */
  readonly missing: number;
  /** Share of the question's weight in its heaviest thing that the best passages do not hold. */
  readonly hole: number;
  /** The same where the stored questions count as held, and for all things together. */
  readonly holeInAll: number;
  readonly holesInAll: number;
  /** Things of a recognisable kind, such as a price, that are asked for and not there: how many. */
  readonly unmet: number;
  /** 1 when a number is asked of something and no good passage counts that. */
  readonly uncounted: number;
  /** 1 when a district is named and no good passage is about it. */
  readonly misplaced: number;
  /** 1 when a district is named and a good passage is about it. */
  readonly placed: number;
  /** How near the best passages lie to the question in the latent space. */
  readonly latent: number;
  readonly latentMeaning: number;
  /** The same for the twenty best together: a question about the field has many passages near it. */
  readonly field: number;
  /** The best passage's score in the ranking, / 20. */
  readonly score: number;
  readonly context: number;
  readonly kind: number;
  /** Number of things asked about, levelled off. */
  readonly slots: number;
}

export function supportSigns(
  question: Question,
  ranked: readonly RankedMatch[],
  index: KnowledgeIndex,
): SupportSigns {
  // A section of an article answers by itself or not at all; of another document, the passages around it count too.
  const top = ranked.slice(0, isArticle(ranked) ? 1 : 3);
  const best = (
    name:
      | 'coverage'
      | 'window'
      | 'sentence'
      | 'breadth'
      | 'literal'
      | 'nearness'
      | 'asked'
      | 'askedOne'
      | 'askedAll'
      | 'askedMeaning'
      | 'askedLetters'
      | 'latent'
      | 'latentMeaning'
      | 'context'
      | 'kind',
  ) => Math.max(0, ...top.map((r) => r.features[name]));
  const total = question.slots.reduce((sum, s) => sum + s.trust, 0) || 1;
  const unknown = question.slots.filter((s) => !s.known).reduce((sum, s) => sum + s.trust, 0) / total;
  const holesInAll = question.slots.map(
    (s, i) => s.trust * (1 - Math.max(0, ...top.map((r) => r.askedSlots[i] ?? 0))),
  );
  const holes = question.slots.map((s, i) => s.trust * (1 - Math.max(0, ...top.map((r) => r.slots[i] ?? 0))));
  const texts = top.map((r) => {
    const p = index.passages[r.passage]!;
    return `${p.title} ${p.document} ${p.headings.join(' ')} ${p.text}`;
  });
  const later = ranked[Math.min(19, ranked.length - 1)];
  const missing = question.required.filter(
    (word) => !texts.some((t) => t.toLowerCase().includes(word)),
  ).length;
  return {
    coverage: best('coverage'),
    window: best('window'),
    sentence: best('sentence'),
    breadth: best('breadth'),
    literal: best('literal'),
    nearness: best('nearness'),
    // The same question about another place or year is another question.
    asked: missing > 0 ? 0 : best('asked'),
    askedOne: best('askedOne'),
    askedAll: best('askedAll'),
    askedMeaning: best('askedMeaning'),
    askedLetters: best('askedLetters'),
    peak: later && ranked[0] ? Math.min(1, (ranked[0].score - later.score) / 5) : 0,
    unknown,
    outside: Math.min(2, question.outside),
    inside: Math.min(1, question.inside / 2),
    absent: Math.min(3, question.absent),
    perhapsOutside: Math.min(2, question.perhapsOutside),
    missing,
    hole: Math.max(0, ...holes) / total,
    holeInAll: Math.max(0, ...holesInAll) / total,
    holesInAll: holesInAll.reduce((sum, hole) => sum + hole, 0) / total,
    unmet: unmetAttributes(question.text, texts),
    uncounted: question.counted !== null && !top.some((r) => r.features.counted === 1) ? 1 : 0,
    placed: question.places.size > 0 && top.some((r) => r.features.place >= 0.9) ? 1 : 0,
    misplaced: question.places.size > 0 && !top.some((r) => r.features.place >= 0.9) ? 1 : 0,
    latent: best('latent'),
    latentMeaning: best('latentMeaning'),
    field: ranked.slice(0, 20).reduce((sum, r) => sum + r.features.latent, 0) / 20,
    score: (ranked[0]?.score ?? 0) / 20,
    context: best('context'),
    kind: best('kind'),
    slots: Math.min(1, question.slots.length / 10),
  };
}

/** Whether the best passage is a section of an article. */
function isArticle(ranked: readonly RankedMatch[]): boolean {
  return ranked[0]?.features.article === 1;
}

/** Whether the texts support an answer; when they do not, none is given. */
export function isSupported(
  question: Question,
  ranked: readonly RankedMatch[],
  index: KnowledgeIndex,
): boolean {
  if (ranked.length === 0) return false;
  const signs = supportSigns(question, ranked, index);
  // How many there were in a year that no good passage names, or somewhere else, cannot be told from other figures.
  if (question.kind === 'number' && signs.missing > 0) return false;
  const { weights, threshold } = isArticle(ranked) ? ARTICLE_SUPPORT : TEXT_SUPPORT;
  let sum = 0;
  for (const name of Object.keys(signs) as (keyof SupportSigns)[]) sum += weights[name] * signs[name];
  return sum > threshold;
}

/** Passages hold so much of a refused question that they are worth offering all the same. */
const NEAR_COVERAGE = 0.45;

/** Whether what was found lies near enough to a refused question to be offered: nobody asking for the weather wants it. */
export function isNear(question: Question, ranked: readonly RankedMatch[]): boolean {
  return question.outside === 0 && ranked.slice(0, 3).some((r) => r.features.coverage >= NEAR_COVERAGE);
}
