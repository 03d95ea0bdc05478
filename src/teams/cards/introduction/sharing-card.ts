import { introductionTexts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';

/** What would be seen of somebody, and whether they have agreed to it. */
export interface SharingView {
  readonly name: string | null;
  readonly district: string | null;
  readonly shares: boolean;
}

/** The choice to let managers see that one is done: exactly what they would see, what they never see, and the way back. */
export function sharingCard({ name, district, shares }: SharingView): AdaptiveCard {
  const texts = introductionTexts.sharing;
  const facts = [
    { title: texts.name, value: name ?? texts.noName },
    { title: texts.district, value: district ?? texts.noDistrict },
    { title: texts.fact, value: texts.yes },
  ];
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      paragraph(texts.why),
      { type: 'FactSet', facts },
      paragraph(texts.never),
      paragraph(shares ? texts.on : texts.off, { quiet: true }),
    ],
    [
      shares
        ? button(texts.withdraw, { verb: 'introduction.share', agrees: false })
        : button(texts.agree, { verb: 'introduction.share', agrees: true }),
      button(shares ? introductionTexts.all : texts.decline, { verb: 'introduction.menu' }),
    ],
  );
}
