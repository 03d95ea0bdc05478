/**
 * The address within the tab that a link into it leads to.
 * @param subPage as Teams hands it over: `las/…`, each part percent-encoded as in the links of cards, or as it is
 * @returns as `#/las/…`
 */
export function subPageAddress(subPage: string): string {
  return `#/${subPage.split('/').map(decoded).map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
