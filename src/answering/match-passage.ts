import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { nearness as latentNearness } from '../knowledge/index/latent-space.ts';
import { PLACE } from '../knowledge/index/postings.ts';
import type { Matcher } from './matcher.ts';
import type { PassageFeatures, PassageMatch } from './passage-features.ts';
import type { Question } from './question.ts';
import type { RankingAids } from './ranking-aids.ts';
import { clearScratch, type Scratch } from './scratch.ts';

/** A match whose features that depend on the other candidates are still to be filled in. */
export interface MutableMatch extends Omit<PassageMatch, 'features' | 'askedSlots'> {
  askedSlots: Float64Array;
  readonly features: { -readonly [name in keyof PassageFeatures]: number };
}

/** What a part of a compound is worth beside the whole word. */
const PART = 0.75;
/** What a find counts by where it stands: text, part of a compound, heading, title, footnote, stored question. */
const PLACE_WORTH = [1, 0.6, 0.6, 0.2, 0.5, 0] as const;
/** A slot counts as closely met from here. */
const CLOSE = 0.6;

/**
 * Reads a passage's postings in the light of a question.
 * @param scratch lent for the time of the call, so that no memory is taken for each passage
 * @param lunr lunr's score beside the best candidate's
 */
export function matchPassage(
  matcher: Matcher,
  question: Question,
  index: KnowledgeIndex,
  { traits, sentences: directions }: Pick<RankingAids, 'traits' | 'sentences'>,
  scratch: Scratch,
  passage: number,
  lunr: number,
): MutableMatch {
  const { starts, counts, hitSlots, hitWeights, hitValues, hitLiteral, slotWeights, total } = matcher;
  const entries = index.postings.entries[passage]!;
  const { numerals } = index.postings;
  const sentences = Math.max(1, index.postings.sentences[passage]!);
  const n = slotWeights.length;
  const body = new Float64Array(n);
  const { bySentence, other, literal, repeats, numbered, seen } = clearScratch(scratch, n, sentences);
  let mass = 0;
  let apart = 0;
  let lastSlot = -1;
  let lastAt = 0;
  for (let i = 0; i < entries.length; i += 3) {
    const term = entries[i]!;
    const sentence = entries[i + 1]!;
    const place = entries[i + 2]!;
    if (place === PLACE.text && numerals[term] === 1) numbered[sentence] = 1;
    // Stored questions stand last and are read by themselves, see `askedQuestions`.
    if (place === PLACE.question) break;
    const start = starts[term]!;
    if (start === 0) continue;
    for (let h = start - 1; h < start - 1 + counts[term]!; h++) {
      const slot = hitSlots[h]!;
      const weight = hitWeights[h]!;
      mass += (hitValues[h]! * PLACE_WORTH[place]!) / ++seen[h]!;
      if (place === PLACE.text || place === PLACE.part) {
        const value = place === PLACE.part ? weight * PART : weight;
        if (value > body[slot]!) body[slot] = value;
        const at = sentence * n + slot;
        if (value > bySentence[at]!) bySentence[at] = value;
        repeats[slot]! += value;
        if (place === PLACE.text) {
          if (hitLiteral[h] === 1) literal[slot] = 1;
          if (value > 0.4) {
            if (lastSlot !== -1 && slot !== lastSlot) apart += 1 / Math.max(1, (i - lastAt) / 3);
            lastSlot = slot;
            lastAt = i;
          }
        }
      } else {
        const at = (place - PLACE.heading) * n + slot;
        if (weight > other[at]!) other[at] = weight;
      }
    }
  }
  const sums = {
    coverage: 0,
    breadth: 0,
    headings: 0,
    title: 0,
    footnotes: 0,
    literal: 0,
    repetition: 0,
    close: 0,
  };
  for (let k = 0; k < n; k++) {
    const weight = slotWeights[k]!;
    const value = body[k]!;
    sums.coverage += value * weight;
    sums.breadth += Math.min(1, value);
    sums.headings += other[k]! * weight;
    sums.title += other[n + k]! * weight;
    sums.footnotes += other[2 * n + k]! * weight;
    sums.literal += literal[k]! * weight;
    sums.repetition += (repeats[k]! / (repeats[k]! + 1.5)) * weight;
    if (value >= CLOSE) sums.close += value * weight;
  }
  const best = bestWindow(bySentence, slotWeights, sentences);
  const coverage = sums.coverage / total;
  return {
    bestSentence: best.start,
    sentenceWeights: best.weights.map((w) => w / total),
    slots: body,
    askedSlots: body,
    features: {
      coverage,
      window: best.window / total,
      breadth: n === 0 ? 0 : sums.breadth / n,
      headings: sums.headings / total,
      title: sums.title / total,
      footnotes: sums.footnotes / total,
      asked: 0,
      askedOne: 0,
      askedAll: 0,
      askedLatent: 0,
      askedMeaning: 0,
      askedLetters: 0,
      askedSoft: 0,
      doing: 0,
      guideline: 0,
      method: 0,
      unit: 0,
      ownDistrict: 0,
      otherDistrict: 0,
      unaskedDistrict: 0,
      article: 0,
      lunr,
      mass: mass / total,
      place: placeFeature(question, index, passage),
      kind: traits.holds(passage, question.kind),
      literal: sums.literal / total,
      repetition: sums.repetition / total,
      length: traits.length(passage),
      figures: traits.figures(passage),
      sentence: best.sentence / total,
      joint: coverage * coverage,
      rarest: body[matcher.rarest] ?? 0,
      close: sums.close / total,
      nearness: Math.min(1, apart / Math.max(1, n)),
      latent: latentNearness(index.latent, matcher.words, passage),
      latentMeaning: latentNearness(index.latent, matcher.meaning, passage),
      latentSentence: directions.nearest(passage, matcher.meaning),
      counted: question.counted === null ? 0.5 : countedTogether(question.counted, numbered, bySentence, n),
      context: coverage,
      neighbour: 0,
      explanation: question.kind === 'definition' && traits.explains(passage) ? 1 : 0,
    },
  };
}

/** Finds the two neighbouring sentences that hold most of the question. */
function bestWindow(bySentence: Float64Array, slotWeights: Float64Array, sentences: number) {
  const n = slotWeights.length;
  const weights: number[] = [];
  let [window, sentence, start] = [0, 0, 0];
  for (let s = 0; s < sentences; s++) {
    let own = 0;
    let pair = 0;
    for (let k = 0; k < n; k++) {
      const here = bySentence[s * n + k]!;
      const next = s + 1 < sentences ? bySentence[(s + 1) * n + k]! * 0.9 : 0;
      own += here * slotWeights[k]!;
      pair += (here > next ? here : next) * slotWeights[k]!;
    }
    weights.push(own);
    if (own > sentence) sentence = own;
    if (pair > window) [window, start] = [pair, s];
  }
  return { weights, window, sentence, start };
}

/** Whether a number stands in the same sentence as the thing it is asked of. */
function countedTogether(
  slot: number,
  numbered: Uint8Array,
  bySentence: Float64Array,
  slots: number,
): number {
  return numbered.some((has, s) => has === 1 && bySentence[s * slots + slot]! >= 0.4) ? 1 : 0;
}

function placeFeature(question: Question, index: KnowledgeIndex, passage: number): number {
  if (question.places.size === 0) return 0.4;
  const { named, inherited } = index.places[passage]!;
  for (const place of question.places) if (named.has(place)) return 1;
  if (inherited !== null) return question.places.has(inherited) ? 0.9 : 0;
  return named.size > 0 ? 0 : 0.4;
}
