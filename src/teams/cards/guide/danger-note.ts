import { guidanceTexts } from '../../../texts/guidance.ts';
import type { CardElement } from '../adaptive-card.ts';
import { heading, paragraph } from '../elements.ts';

/** What goes before anything else where a child may be in danger: words and a mark, not colour alone. */
export function dangerNote(): CardElement {
  return {
    type: 'Container',
    style: 'attention',
    bleed: true,
    items: [heading(guidanceTexts.dangerTitle), paragraph(guidanceTexts.danger)],
  };
}
