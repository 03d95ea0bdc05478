import { botTexts } from '../../texts/bot.ts';

interface Place {
  readonly title: string;
  readonly section: string;
  readonly page: number | null;
}

/** `Titel › avsnitt, sida 4`; leaves out what the document does not show. */
export function sourceLine({ title, section, page }: Place): string {
  const place = section === '' ? title : `${title} › ${section}`;
  return page === null ? place : `${place}, ${botTexts.source.page(page)}`;
}
