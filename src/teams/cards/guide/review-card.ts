import { SourceNumbers } from '../../../guidance/content/source-numbers.ts';
import {
  type ReviewResult,
  type ReviewStatus,
  type RuleResult,
  SHOWN_ORDER,
} from '../../../guidance/review/review-result.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { reviewTexts } from '../../../texts/review.ts';
import { reviewCardTexts as texts } from '../../../texts/review-cards.ts';
import { shorten } from '../../../texts/shorten.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { textInput } from '../inputs.ts';
import { demandRun } from './demand-run.ts';
import { numberedSources, pointsAt } from './numbered-sources.ts';

export interface ReviewView {
  readonly result: ReviewResult;
  /** The text that was reviewed: carried along, out of sight, so that it can be changed and tried again. */
  readonly text: string;
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
}

/** Enough of a sentence to find it again in the text. */
const longestSentence = 160;
const mostSentences = 2;
/** With a longer text beside what is said of it the card would grow past what Teams takes. */
const longestCarried = 6_000;

/** What is missing, what is unclear and what is there, each with its source and the sentence that decided. */
export function reviewCard({ result, text, sources, today }: ReviewView): AdaptiveCard {
  const { kind, title, rules } = result;
  const of = (status: ReviewStatus) => rules.filter((rule) => rule.status === status);
  const outcome = texts.outcome(title, of('saknas').length, of('oklart').length, of('finns').length);
  const isCarried = text.length <= longestCarried;
  const numbers = new SourceNumbers();
  return adaptiveCard(
    [outcome, ...[...of('saknas'), ...of('oklart')].map(({ label, say }) => `• ${label}: ${say}`)].join('\n'),
    [
      heading(outcome, 'medium'),
      paragraph(reviewTexts.onlyWords, { quiet: true }),
      SHOWN_ORDER.flatMap((status) => group(status, of(status), numbers)),
      numberedSources(numbers, sources, today),
      isCarried
        ? textInput({
            id: 'text',
            label: texts.text,
            value: text,
            longest: longestCarried,
            lines: true,
            hidden: true,
          })
        : paragraph(texts.tooLongToCarry, { quiet: true }),
    ],
    buttons(kind, isCarried),
  );
}

function group(status: ReviewStatus, rules: readonly RuleResult[], numbers: SourceNumbers): CardElement[] {
  if (rules.length === 0) return [];
  const title = {
    ...heading(`${marks[status]} ${reviewTexts.groups[status]}`),
    spacing: 'medium',
    separator: true,
  };
  if (status === 'ej aktuellt')
    return [
      title,
      verbatim([{ text: texts.notNowList(rules.map(({ label }) => label)), quiet: true }], { small: true }),
    ];
  return [title, ...rules.flatMap((rule) => ruleBlock(rule, numbers))];
}

function ruleBlock(
  { label, demand, status, say, sentences, sources: cited }: RuleResult,
  numbers: SourceNumbers,
): CardElement[] {
  const judged = sentences.slice(0, mostSentences);
  return [
    verbatim([
      { text: `${label}\u00a0`, bold: true },
      { text: pointsAt(numbers.of(cited)), quiet: true },
    ]),
    ...judged.map(({ text, say: instead }) =>
      verbatim(
        [
          { text: `▸ ”${shorten(text, longestSentence)}”`, quiet: true },
          ...(instead === undefined ? [] : [{ text: ` ${instead}` }]),
        ],
        { spacing: 'none' },
      ),
    ),
    ...(status === 'finns'
      ? []
      : [
          verbatim([demandRun(demand), { text: ` ${say}` }], {
            spacing: 'none',
          }),
        ]),
  ];
}

/** A mark beside the words, for those who do not see the difference in weight. */
const marks: Readonly<Record<ReviewStatus, string>> = {
  saknas: '○',
  oklart: '◐',
  finns: '●',
  'ej aktuellt': '–',
};

function buttons(kind: string, isCarried: boolean): CardButton[] {
  return [
    ...(isCarried ? [button(texts.change, { verb: 'review.change', kind })] : []),
    button(texts.another, { verb: 'review.open', id: kind }),
  ];
}
