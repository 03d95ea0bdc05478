import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { askedQuestions } from './asked-questions.ts';
import { type Candidate, type CandidateOptions, findCandidates } from './find-candidates.ts';
import { type MutableMatch, matchPassage } from './match-passage.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { PassageMatch } from './passage-features.ts';
import type { IsWithin } from './passage-filter.ts';
import type { Question } from './question.ts';
import { letterThrees } from './question-letters.ts';
import type { RankingAids } from './ranking-aids.ts';
import { scoreFeatures } from './ranking-weights.ts';
import { sameSection } from './same-section.ts';
import { createScratch } from './scratch.ts';

export interface RankOptions extends CandidateOptions {
  /**
   * Leaves out all other passages, but measures those that are left as if they were there: beside nothing better, a remote passage
   * would else look near.
   */
  readonly within?: IsWithin | null;
}

export interface RankedMatch extends PassageMatch {
  readonly passage: number;
  readonly score: number;
}

/** Ranks the passages that hold something of the question, best first. */
export function rankPassages(
  question: Question,
  index: KnowledgeIndex,
  aids: RankingAids,
  options?: RankOptions,
): RankedMatch[] {
  const matches = matchCandidates(question, createMatcher(question, index), index, aids, options);
  return matches
    .map((match) => ({ ...match, score: scoreFeatures(match.features) }))
    .sort((a, b) => b.score - a.score);
}

/** The candidates with all their features, in no order. */
export function matchCandidates(
  question: Question,
  matcher: Matcher,
  index: KnowledgeIndex,
  aids: RankingAids,
  { within = null, ...options }: RankOptions = {},
) {
  const searched = { direction: matcher.meaning, ...options };
  const all = findCandidates(question, index, searched);
  const candidates =
    within === null ? all : [...all, ...furtherWithin(within, all, question, index, searched)];
  const best = all[0]?.score || 1;
  const scratch = createScratch(matcher.slotWeights.length, matcher.hitSlots.length);
  const measured = candidates.map(({ passage, score }) =>
    Object.assign(matchPassage(matcher, question, index, aids, scratch, passage, score / best), { passage }),
  );
  const mass = measured.reduce((most, m) => Math.max(most, m.features.mass), 0) || 1;
  const matches = within === null ? measured : measured.filter(({ passage }) => within(passage));
  for (const match of matches) {
    match.features.mass /= mass;
    addAsked(match, matcher, question, index, aids);
  }
  lookAround(matches, matcher, index);
  addLikeness(matches, matcher, question, aids);
  return matches;
}

/** What the question is nearest to within what was chosen, beside what it is nearest to of all. */
function furtherWithin(
  within: IsWithin,
  found: readonly Candidate[],
  question: Question,
  index: KnowledgeIndex,
  options: CandidateOptions,
): Candidate[] {
  const { among } = options;
  const taken = new Set(found.map(({ passage }) => passage));
  return findCandidates(question, index, {
    ...options,
    among: (passage) => within(passage) && among?.(passage) !== false,
  }).filter(({ passage }) => !taken.has(passage));
}

/** Adds what the stored questions of a passage say; nothing for a passage without any. */
function addAsked(
  match: MutableMatch & { readonly passage: number },
  matcher: Matcher,
  question: Question,
  index: KnowledgeIndex,
  aids: RankingAids,
): void {
  const { passage, features, slots } = match;
  if (index.passages[passage]!.questions.length === 0) return;
  const found = askedQuestions(matcher, question, index, passage);
  let all = 0;
  match.askedSlots = found.slots.map((value, s) => Math.max(value, slots[s]!));
  for (let s = 0; s < slots.length; s++) all += match.askedSlots[s]! * matcher.slotWeights[s]!;
  features.article = index.passages[passage]!.references.length > 0 ? 1 : 0;
  features.asked = found.asked;
  features.askedOne = found.askedOne;
  features.askedAll = all / matcher.total;
  const kind = aids.kindOf(passage);
  features.guideline = kind === 'guideline' ? 1 : 0;
  features.method = kind === 'method' ? 1 : 0;
  features.unit = kind === 'unit' ? 1 : 0;
  features.doing = question.doing ? features.guideline : 0;
  const unit = aids.unitOf(passage);
  if (unit === null) return;
  if (question.places.size === 0) features.unaskedDistrict = 1;
  else if (question.places.has(unit)) features.ownDistrict = 1;
  else features.otherDistrict = 1;
}

/** So many sections have their stored questions read letter by letter and word by word: the others have no chance left. */
const MOST_ALIKE = 20;

/** Adds how alike the stored questions are, which takes the most time, for the sections that are best without it. */
function addLikeness(
  matches: readonly (MutableMatch & { readonly passage: number })[],
  matcher: Matcher,
  question: Question,
  aids: RankingAids,
): void {
  const articles = matches.filter(({ features }) => features.article === 1);
  if (articles.length === 0) return;
  const letters = letterThrees(question.text);
  const soft = aids.words.reader(question, matcher);
  const best = articles
    .map((match) => ({ match, score: scoreFeatures(match.features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ALIKE);
  for (const { passage, features } of best.map(({ match }) => match)) {
    features.askedLatent = aids.questions.nearest(passage, matcher.words);
    features.askedMeaning = aids.questions.nearest(passage, matcher.meaning);
    features.askedLetters = aids.letters.nearest(passage, letters);
    features.askedSoft = soft(passage);
  }
}

/** Adds what the neighbours of each passage say: an answer is often spread over two paragraphs under one heading. */
function lookAround(
  matches: readonly (MutableMatch & { readonly passage: number })[],
  matcher: Matcher,
  index: KnowledgeIndex,
): void {
  const byPassage = new Map(matches.map((m) => [m.passage, m]));
  for (const match of matches) {
    const own = index.passages[match.passage]!;
    const beside = [match.passage - 1, match.passage + 1].flatMap((at) => {
      const other = byPassage.get(at);
      return other && sameSection(own, index.passages[at]!) ? [other] : [];
    });
    if (beside.length === 0) continue;
    let context = 0;
    for (let s = 0; s < match.slots.length; s++) {
      let value = match.slots[s]!;
      for (const b of beside) value = Math.max(value, b.slots[s]! * 0.8);
      context += value * matcher.slotWeights[s]!;
    }
    match.features.context = context / matcher.total;
    match.features.neighbour = beside.reduce((most, b) => Math.max(most, b.features.coverage), 0);
  }
}
