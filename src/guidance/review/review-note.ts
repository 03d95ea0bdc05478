import { reviewTexts } from '../../texts/review.ts';
import { NoteError } from '../errors.ts';
import { canonicalText } from './canonical-text.ts';
import { type Judgement, judgeStatement } from './judge-statement.ts';
import { judgeWording } from './judge-wording.ts';
import { readNote } from './read-note.ts';
import type { ReviewRule } from './review-kind.ts';
import type { ReviewResult, ReviewStatus } from './review-result.ts';
import type { Reviewer } from './reviewer.ts';

/** How long a note may be, in characters without the white space around it. */
export const SHORTEST_NOTE = 20;
export const LONGEST_NOTE = 12_000;

/**
 * Checks a note against the rules of its kind: what is there, what is not and what is unclear. Only words are read;
 * the same text always gives the same result, and nothing of it is kept.
 * @param text without identities: the caller looks for them first
 * @param reviewer the kind of note, as `loadReviewers` gives it
 * @throws NoteError `note_too_short` or `note_too_long`, with a message in Swedish to the writer
 */
export function reviewNote(text: string, reviewer: Reviewer): ReviewResult {
  const length = text.trim().length;
  if (length < SHORTEST_NOTE) throw new NoteError('note_too_short', reviewTexts.tooShort(SHORTEST_NOTE));
  if (length > LONGEST_NOTE) throw new NoteError('note_too_long', reviewTexts.tooLong(LONGEST_NOTE));
  try {
    return judged(text, reviewer);
  } finally {
    reviewer.forget();
  }
}

function judged(text: string, { kind, language, recognisers, isUnder }: Reviewer): ReviewResult {
  const canonical = canonicalText(text);
  const sentences = readNote(canonical.text, language);
  const judge = (rule: ReviewRule): Judgement => {
    const recogniser = recognisers[rule.recognise]!;
    const under = (heading: string) => isUnder(rule.recognise, heading);
    return recogniser.type === 'statement'
      ? judgeStatement(sentences, recogniser, under)
      : judgeWording(sentences, rule.recognise, recogniser, under);
  };
  const rules = kind.rules.map((rule) => {
    const { id, label, asks, demand, sources } = rule;
    const { status, sentences: judged } = judge(rule);
    return {
      rule: id,
      label,
      asks,
      demand,
      status,
      sentences: judged.map(({ sentence, say }) => {
        const start = canonical.origin(sentence.start);
        const end = canonical.origin(sentence.end);
        return { start, end, text: text.slice(start, end), ...(say === undefined ? {} : { say }) };
      }),
      say: sayOf(rule, status),
      sources,
    };
  });
  return { kind: kind.id, title: kind.title, rules };
}

function sayOf({ missing, unclear, notNow }: ReviewRule, status: ReviewStatus): string {
  if (status === 'saknas') return missing;
  if (status === 'oklart') return unclear;
  return status === 'finns' ? reviewTexts.found : (notNow ?? reviewTexts.notNow);
}
