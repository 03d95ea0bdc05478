import { shorten } from '../../texts/shorten.ts';
import { sourceTexts } from '../../texts/sources.ts';

interface Place {
  readonly title: string;
  readonly section: string;
  readonly page: number | null;
}

/** Longer ones come from badly read headings; a card must stay small. */
const longest = 220;
const arrow = ' › ';

/**
 * `Titel › avsnitt, s. 4`; leaves out what the document does not show.
 * @param limit most characters (220 unless told): outer headings go first, then ends of the title and the inner heading; never the page
 */
export function sourceLine({ title, section, page }: Place, limit = longest): string {
  const pageText = page === null ? '' : `, ${sourceTexts.pages([page])}`;
  return join(title, section, limit - pageText.length) + pageText;
}

function join(title: string, section: string, limit: number): string {
  const whole = section === '' ? title : title + arrow + section;
  if (whole.length <= limit) return whole;
  const inner = section.split(arrow).at(-1) ?? '';
  if (inner === '') return shorten(title, limit);
  const shortTitle = shorten(title, Math.max(limit - arrow.length - inner.length, Math.floor(limit * 0.6)));
  return shortTitle + arrow + shorten(inner, limit - arrow.length - shortTitle.length);
}
