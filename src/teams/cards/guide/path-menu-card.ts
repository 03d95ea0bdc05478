import type { Path } from '../../../guidance/paths/path.ts';
import { pathTexts } from '../../../texts/paths.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { heading, paragraph, pressableRow } from '../elements.ts';

/** The situations to choose between. @param why what to say above them */
export function pathMenuCard(paths: readonly Path[], why: 'all' | 'several' | 'none' = 'all'): AdaptiveCard {
  const plain = [pathTexts.menuSummary, ...paths.map(({ title }) => `• ${title}`)].join('\n');
  return adaptiveCard(plain, [
    heading(why === 'several' ? pathTexts.severalTitle : pathTexts.menuTitle, 'medium'),
    why === 'several'
      ? null
      : paragraph(why === 'none' ? pathTexts.noneLead : pathTexts.menuLead, { quiet: true }),
    paths.map(({ id, title }) => pressableRow(pathTexts.choose(title), title, { verb: 'path.open', id })),
  ]);
}
