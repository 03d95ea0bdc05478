/** Which document is read, and where in it. */
export interface ReaderAddress {
  readonly document: string;
  /** Places as they end the ids of passages ("12-20"), the one to begin with first. */
  readonly places: readonly string[];
}

/** @param address what stands after the page's name: the id of a passage, with further places after commas; or of a document */
export function readAddress(address: string): ReaderAddress {
  const at = address.lastIndexOf('#');
  if (at === -1) return { document: address, places: [] };
  return { document: address.slice(0, at), places: address.slice(at + 1).split(',') };
}

/** Where the server has it. */
export function documentPath({ document, places }: ReaderAddress): string {
  return `/api/tab/documents/${encodeURIComponent(document)}?passage=${encodeURIComponent(places.join(','))}`;
}
