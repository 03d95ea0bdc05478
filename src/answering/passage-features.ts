import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { directionOf, nearness as nearnessTo } from '../knowledge/index/latent-space.ts';
import { PLACE } from '../knowledge/index/postings.ts';
import type { Question, Slot } from './question.ts';

/** What is known of a passage in the light of a question; all values grow with relevance unless said otherwise. */
export interface PassageFeatures {
  /** Weight of the slots found anywhere in the text, rare words counting more; share of what the question holds. */
  readonly coverage: number;
  /** The same within the best two neighbouring sentences. */
  readonly window: number;
  /** Share of the slots found, each counting the same. */
  readonly breadth: number;
  /** Slots found in the headings, weighted as in coverage. */
  readonly headings: number;
  readonly title: number;
  readonly footnotes: number;
  /** How nearly one of the questions that the document says it answers is this one: both must cover the other. */
  readonly asked: number;
  /** lunr's score beside the best candidate's. */
  readonly lunr: number;
  /** 1 names the district asked about, 0.9 stands in a part about it, 0.4 unknown, 0 is about another one. */
  readonly place: number;
  /** 1 when the text holds the kind of thing asked for: a figure, a time, a person, a reason. */
  readonly kind: number;
  /** Weighted slots that stand word for word as asked. */
  readonly literal: number;
  /** How often slots recur, levelled off. */
  readonly repetition: number;
  /** Length of the text in characters / 760. */
  readonly length: number;
  /** 1 when a table that has fallen apart: mostly figures. */
  readonly figures: number;
  /** Coverage of the best single sentence. */
  readonly sentence: number;
  /** Coverage squared: two things found together say more than twice one. */
  readonly joint: number;
  /** How well the question's rarest word is met. */
  readonly rarest: number;
  /** Slots met by the word itself or a close synonym, not by a related word only. */
  readonly close: number;
  /** How near each other the found slots stand: 1 side by side, towards 0 far apart. */
  readonly nearness: number;
  /** Coverage of the passage together with its neighbours under the same heading. */
  readonly context: number;
  /** Coverage of the better neighbour. */
  readonly neighbour: number;
  /** How near the passage lies to the question in the latent space: to its words, and to all that they may mean. */
  readonly latent: number;
  readonly latentMeaning: number;
  /** 1 when a sentence holds a number together with what is counted, 0 when none does, 0.5 when nothing is counted. */
  readonly counted: number;
  /** 1 for an explanation in a footnote when a definition or a method is asked for. */
  readonly explanation: number;
}

/** The first sentence of the best window, and how well each slot is met. */
export interface PassageMatch {
  readonly features: PassageFeatures;
  readonly bestSentence: number;
  /** By sentence: weight of the slots found in it. */
  readonly sentenceWeights: readonly number[];
  /** By slot: the best weight found in the text (0–1). */
  readonly slots: readonly number[];
}

interface Hit {
  readonly slot: number;
  readonly weight: number;
  readonly literal: boolean;
}

/** Prepared once a question: term number → the slots it answers to, and what each slot is worth. */
export interface Matcher {
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly slotWeights: readonly number[];
  readonly total: number;
  /** Directions in the latent space: of the question's own words, and of everything they may mean. */
  readonly words: Float32Array;
  readonly meaning: Float32Array;
}

export function createMatcher(question: Question, index: KnowledgeIndex): Matcher {
  const { ids, frequency } = index.postings;
  const count = index.passages.length;
  const hits = new Map<number, Hit[]>();
  const idf = (n: number) => Math.log(1 + (count - n + 0.5) / (n + 0.5));
  const slotWeights = question.slots.map((slot, s) => {
    let best = 0;
    const found: { id: number; value: number; literal: boolean }[] = [];
    let literal = true;
    for (const [stem, weight] of slot.alternatives) {
      const id = ids.get(stem);
      const isFirst = literal;
      literal = false;
      if (id === undefined || frequency[id] === 0) continue;
      const value = weight * idf(frequency[id]!);
      best = Math.max(best, value);
      found.push({ id, value, literal: isFirst });
    }
    // A word the texts do not know still counts as something that is missing.
    if (best === 0) return slot.trust * 0.5 * idf(1);
    for (const { id, value, literal: own } of found) {
      const hit = { slot: s, weight: value / best, literal: own };
      const list = hits.get(id);
      if (list) list.push(hit);
      else hits.set(id, [hit]);
    }
    return best * slot.trust;
  });
  return {
    hits,
    slotWeights,
    total: slotWeights.reduce((a, b) => a + b, 0) || 1,
    words: directionOf(index.latent, latentBag(question, index, (slot) => [...slot.alternatives].slice(0, 1))),
    meaning: directionOf(index.latent, latentBag(question, index, (slot) => [...slot.alternatives])),
  };
}

/** The question as a bag for the latent space; a word of many meanings counts no more than one of few. */
function latentBag(question: Question, index: KnowledgeIndex, choose: (slot: Slot) => [string, number][]): Map<number, number> {
  const bag = new Map<number, number>();
  for (const slot of question.slots) {
    const chosen = choose(slot);
    for (const [stem, weight] of chosen) {
      const id = index.latent.ids.get(stem);
      if (id !== undefined) bag.set(id, (bag.get(id) ?? 0) + (slot.trust * weight) / Math.sqrt(chosen.length));
    }
  }
  return bag;
}

/** Reads a passage's postings in the light of a question. */
export function matchPassage(matcher: Matcher, question: Question, index: KnowledgeIndex, passage: number, lunr: number): PassageMatch {
  const entries = index.postings.entries[passage]!;
  const sentences = Math.max(1, index.postings.sentences[passage]!);
  const n = matcher.slotWeights.length;
  const body = new Float64Array(n);
  const bySentence = new Float64Array(n * sentences);
  const heading = new Float64Array(n);
  const title = new Float64Array(n);
  const footnote = new Float64Array(n);
  const literal = new Float64Array(n);
  const numbered = new Uint8Array(sentences);
  const repeats = new Float64Array(n);
  const positions: number[] = [];
  const asked = new Map<number, { values: Float64Array; met: number; terms: number }>();
  for (let i = 0; i < entries.length; i += 3) {
    const place = entries[i + 2]!;
    if (place === PLACE.text && index.postings.numerals[entries[i]!] === 1) numbered[entries[i + 1]!] = 1;
    const found = matcher.hits.get(entries[i]!);
    if (place === PLACE.question) countTerm(asked, entries[i + 1]!, found !== undefined, n);
    if (!found) continue;
    for (const hit of found) {
      const { slot, weight } = hit;
      if (place === PLACE.text || place === PLACE.part) {
        const value = place === PLACE.part ? weight * 0.75 : weight;
        if (value > body[slot]!) body[slot] = value;
        const at = entries[i + 1]! * n + slot;
        if (value > bySentence[at]!) bySentence[at] = value;
        repeats[slot]! += value;
        if (place === PLACE.text && value > 0.4) positions.push(slot, i / 3);
        if (hit.literal && place === PLACE.text) literal[slot] = 1;
      } else if (place === PLACE.question) {
        const { values } = asked.get(entries[i + 1]!)!;
        if (weight > values[slot]!) values[slot] = weight;
      } else {
        const target = place === PLACE.heading ? heading : place === PLACE.title ? title : footnote;
        if (weight > target[slot]!) target[slot] = weight;
      }
    }
  }
  const share = (values: Float64Array) => values.reduce((sum, v, s) => sum + v * matcher.slotWeights[s]!, 0) / matcher.total;
  const sentenceWeights: number[] = [];
  let window = 0;
  let sentence = 0;
  let bestSentence = 0;
  for (let s = 0; s < sentences; s++) {
    let own = 0;
    let pair = 0;
    for (let k = 0; k < n; k++) {
      const here = bySentence[s * n + k]!;
      const next = s + 1 < sentences ? bySentence[(s + 1) * n + k]! : 0;
      own += here * matcher.slotWeights[k]!;
      pair += Math.max(here, next * 0.9) * matcher.slotWeights[k]!;
    }
    sentenceWeights.push(own / matcher.total);
    sentence = Math.max(sentence, own / matcher.total);
    if (pair > window) {
      window = pair;
      bestSentence = s;
    }
  }
  const { text } = index.passages[passage]!;
  const coverage = share(body);
  let rarest = 0;
  matcher.slotWeights.forEach((w, k) => {
    if (w > (matcher.slotWeights[rarest] ?? 0)) rarest = k;
  });
  return {
    bestSentence,
    sentenceWeights,
    slots: [...body],
    features: {
      coverage,
      window: window / matcher.total,
      breadth: n === 0 ? 0 : body.reduce((sum, v) => sum + Math.min(1, v), 0) / n,
      headings: share(heading),
      title: share(title),
      footnotes: share(footnote),
      asked: Math.max(0, ...[...asked.values()].map(({ values, met, terms }) => shareOfWords(values, question, matcher) * (met / terms))),
      lunr,
      place: placeFeature(question, index, passage),
      kind: holdsKind(question.kind, text),
      literal: share(literal),
      repetition: share(repeats.map((v) => v / (v + 1.5))),
      length: Math.min(1, text.length / 760),
      sentence,
      joint: coverage * coverage,
      rarest: body[rarest] ?? 0,
      close: share(body.map((v) => (v >= 0.6 ? v : 0))),
      nearness: nearness(positions, n),
      latent: nearnessTo(index.latent, matcher.words, passage),
      latentMeaning: nearnessTo(index.latent, matcher.meaning, passage),
      context: coverage,
      neighbour: 0,
      counted: question.counted === null ? 0.5 : countedTogether(question.counted, numbered, bySentence, n),
      explanation: question.kind === 'definition' && text.length < 320 && /^[^.:]{2,40}:\s/u.test(text) ? 1 : 0,
      figures: (text.match(/\d/gu)?.length ?? 0) / text.length > 0.12 ? 1 : 0,
    },
  };
}

/** Share of the question's words, phrases left aside, that a stored question holds. */
function shareOfWords(values: Float64Array, question: Question, matcher: Matcher): number {
  let found = 0;
  let total = 0;
  question.slots.forEach((slot, s) => {
    if (slot.phrase) return;
    total += matcher.slotWeights[s]!;
    found += values[s]! * matcher.slotWeights[s]!;
  });
  return total === 0 ? 0 : found / total;
}

function countTerm(asked: Map<number, { values: Float64Array; met: number; terms: number }>, question: number, met: boolean, slots: number): void {
  const known = asked.get(question) ?? { values: new Float64Array(slots), met: 0, terms: 0 };
  known.terms++;
  if (met) known.met++;
  asked.set(question, known);
}

/** Whether a number stands in the same sentence as the thing it is asked of. */
function countedTogether(slot: number, numbered: Uint8Array, bySentence: Float64Array, slots: number): number {
  return numbered.some((has, s) => has === 1 && bySentence[s * slots + slot]! >= 0.4) ? 1 : 0;
}

/** Looks at neighbouring occurrences of different slots: the closer, the more they belong together. */
function nearness(positions: readonly number[], slots: number): number {
  let sum = 0;
  for (let i = 2; i < positions.length; i += 2) {
    if (positions[i] === positions[i - 2]) continue;
    sum += 1 / Math.max(1, positions[i + 1]! - positions[i - 1]!);
  }
  return Math.min(1, sum / Math.max(1, slots));
}

function placeFeature(question: Question, index: KnowledgeIndex, passage: number): number {
  if (question.places.size === 0) return 0.4;
  const { named, inherited } = index.places[passage]!;
  for (const place of question.places) if (named.has(place)) return 1;
  if (inherited !== null) return question.places.has(inherited) ? 0.9 : 0;
  return named.size > 0 ? 0 : 0.4;
}

const NUMERAL = /\d|\b(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hälften|tredjedel|fjärdedel|fördubbl\p{L}+|samtliga|inga|majoriteten)\b/iu;
const TIME = /\d\s*(?:dag|veck|månad|år|timm|kl)|\b(?:vecka|veckor|veckovis|månad\p{L}*|månadsvis\p{L}*|dag(?:ar|ligen)?|år(?:ligen)?|tertial|kvartal\p{L}*|gång(?:er)? per|varje|våren|hösten|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|regelbundet|fortlöpande|löpande|tidigt|omgående|innan|klockan|20\d\d)\b/iu;
const PERSON = /(?:chef|sekreterare|utredare|behandlare|handläggare|ledare|samordnare|inspektör|förvaltning|nämnd|enhet|grupp|socialtjänst|vårdnadshavare|ansvar)/iu;
const REASON = /\b(?:eftersom|på grund av|därför|då|beror|berodde|bero|orsak\p{L}*|anledning\p{L}*|för att|i syfte|vilket|utifrån att|syfte\p{L}*)\b/iu;
const DEFINITION = /:\s|\b(?:är en|är ett|står för|innebär|avser|syftar till|betyder|kallas|metod|modell|verktyg|program|projekt)\b/iu;

function holdsKind(kind: Question['kind'], text: string): number {
  switch (kind) {
    case 'number':
      return NUMERAL.test(text) ? (/\d/u.test(text) ? 1 : 0.7) : 0;
    case 'time':
      return TIME.test(text) ? 1 : 0;
    case 'person':
      return PERSON.test(text) ? 1 : 0;
    case 'reason':
      return REASON.test(text) ? 1 : 0;
    case 'definition':
      return DEFINITION.test(text) ? 1 : 0;
    case 'open':
      return 0.5;
  }
}
