/** Where the tab is found. */
export interface TabPlace {
  /** The id that the app has in Teams; null where there is none, as in local mode. */
  readonly teamsAppId: string | null;
  /** Where the program is reached, without a final slash; null when it is not known. */
  readonly publicUrl: string | null;
}

/** A link to a page of the tab, and to one thing on it; null where there is no tab to open. */
export type TabLink = (page: string, thing?: string) => string | null;
/** A link to where a passage stands in its document. */
export type ReaderLink = (passage: string) => string | null;

/** What the tab is called in the app package. */
const TAB = 'lathunden';
/** The page of the tab that shows a passage in its document. */
const READER = 'las';

/**
 * Links into the tab: in Teams to the tab itself, otherwise to the page that it shows.
 * The page is named as the tab's own address has it after "#/", each part percent-encoded.
 */
export function tabLinks({ teamsAppId, publicUrl }: TabPlace): TabLink {
  return (page, thing) => {
    const path = thing === undefined ? page : `${page}/${encodeURIComponent(thing)}`;
    if (teamsAppId !== null) {
      const context = encodeURIComponent(JSON.stringify({ subEntityId: path }));
      return `https://teams.microsoft.com/l/entity/${teamsAppId}/${TAB}?context=${context}`;
    }
    return publicUrl === null ? null : `${publicUrl}/tab/#/${path}`;
  };
}

export function readerLinks(place: TabPlace): ReaderLink {
  const link = tabLinks(place);
  return (passage) => link(READER, passage);
}
