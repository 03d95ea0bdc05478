// The ways in which common programs mark a footnote: Word converters, Pandoc and wikis, Word's own web pages.
const NOTE = /^(?:footnote-|endnote-|user-content-fn-|fn[:-]?|_?ftn|_?edn)(\d[\w-]*)$/i;
const BACK = /^#(?:footnote-ref|endnote-ref|user-content-fnref|fnref|_?ftnref|_?ednref)/i;

/** @returns the note's own number if an element with this id (or a link to "#id") stands for a footnote */
export function footnoteNumber(id: string): string | null {
  return NOTE.exec(id)?.[1] ?? null;
}

/** @returns true for the link that leads from a footnote back to the text */
export function isBackLink(href: string): boolean {
  return BACK.test(href);
}
