import { guidanceTexts } from '../../texts/guidance.ts';
import type { CardElement } from './adaptive-card.ts';
import { button, buttonRow } from './elements.ts';

const parts = ['path', 'checklist', 'draft', 'deadline', 'review', 'remind'] as const;

/** A button for each part of the guidance. */
export function guideButtons(): CardElement {
  return buttonRow(parts.map((part) => button(guidanceTexts.menus[part], { verb: `${part}.menu` })));
}
