import type { ReviewResult, ReviewStatus, RuleResult } from '../../../guidance/review/review-result.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { reviewTexts } from '../../../texts/review.ts';
import { reviewCardTexts as texts } from '../../../texts/review-cards.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { textInput } from '../inputs.ts';
import { shorten } from '../shorten.ts';
import { citationLines } from './citation-lines.ts';

export interface ReviewView {
  readonly result: ReviewResult;
  /** The text that was reviewed: carried along, out of sight, so that it can be changed and tried again. */
  readonly text: string;
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
}

/** What there is to do something about comes first. */
const order: readonly ReviewStatus[] = ['saknas', 'oklart', 'finns', 'ej aktuellt'];
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
  return adaptiveCard(
    [outcome, ...[...of('saknas'), ...of('oklart')].map(({ label, say }) => `• ${label}: ${say}`)].join('\n'),
    [
      heading(outcome, 'medium'),
      paragraph(reviewTexts.onlyWords, { quiet: true }),
      order.flatMap((status) => group(status, of(status), sources, today)),
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

function group(
  status: ReviewStatus,
  rules: readonly RuleResult[],
  sources: SourceRegister,
  today: string,
): CardElement[] {
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
  return [title, ...rules.flatMap((rule) => ruleBlock(rule, sources, today))];
}

function ruleBlock(
  { label, demand, status, say, sentences, sources: cited }: RuleResult,
  sources: SourceRegister,
  today: string,
): CardElement[] {
  const judged = sentences.slice(0, mostSentences);
  return [
    verbatim([{ text: label, bold: true }], { spacing: 'small' }),
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
          verbatim([{ text: guidanceTexts.demands[demand], bold: true }, { text: ` ${say}` }], {
            spacing: 'none',
          }),
        ]),
    ...citationLines(cited, sources, today),
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
