import type { FinishedInDistrict } from '../../../guidance/introduction/finished-people.ts';
import { introductionTexts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';

/** Those who are done and have agreed to be seen, by district. @param page from 0 */
export function finishedCard(
  districts: readonly FinishedInDistrict[],
  page: number,
  hasMore: boolean,
): AdaptiveCard {
  const texts = introductionTexts.results;
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      paragraph(texts.lead),
      ...(districts.length === 0 ? [paragraph(texts.none)] : []),
      ...districts.map(block),
    ],
    [
      ...(hasMore ? [button(texts.more, { verb: 'introduction.results', page: page + 1 })] : []),
      ...(page > 0 ? [button(texts.fewer, { verb: 'introduction.results', page: 0 })] : []),
      button(introductionTexts.all, { verb: 'introduction.menu' }),
    ],
  );
}

function block({ district, names }: FinishedInDistrict): CardElement {
  const { noName, noDistrict } = introductionTexts.sharing;
  return {
    type: 'Container',
    separator: true,
    items: [
      verbatim([{ text: district ?? noDistrict, bold: true }]),
      ...names.map((name) => verbatim([{ text: name ?? noName }], { spacing: 'small' })),
    ],
  };
}
