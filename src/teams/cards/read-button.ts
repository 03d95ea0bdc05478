import { extensionTexts as texts } from '../../texts/extension.ts';
import type { CardButton } from './adaptive-card.ts';
import { linkButton } from './elements.ts';

/** Opens a passage in its document. @returns no button without a link to it */
export function readButton(link: string | null): CardButton[] {
  return link === null ? [] : [linkButton(texts.read, link, texts.readLabel)];
}
