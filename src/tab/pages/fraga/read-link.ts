/** @param passage id of a passage. @returns the address of its place in its document */
export function readLink(passage: string): string {
  return `#/las/${encodeURIComponent(passage)}`;
}
