/**
 * The address of a passage's place in its document, where the answer's other places in the same document are marked too.
 * @param passage id of a passage
 * @param others what else the answer shows, from any document
 */
export function readLink(passage: string, others: readonly { readonly id: string }[] = []): string {
  const document = passage.slice(0, passage.lastIndexOf('#') + 1);
  const places = others
    .map(({ id }) => id)
    .filter((id) => id !== passage && document !== '' && id.lastIndexOf('#') === document.length - 1)
    .filter((id) => id.startsWith(document))
    .map((id) => id.slice(document.length));
  return `#/las/${encodeURIComponent([passage, ...new Set(places)].join(','))}`;
}
