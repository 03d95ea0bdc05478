/** Paragraphs, numbers of acts and the number to call in an emergency are no figures out of a report. */
export function withoutLaw(text: string): string {
  return text.replace(/(?<!\d)112(?!\d)|\d+ kap\. .{0,20}?§§?|\(?\d{4}:\d+\)?/gu, ' ');
}

/** The figures of a text; "1 200" and "1200" are one. */
export function figuresOf(text: string): string[] {
  return text.replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/gu, '').match(/\d+(?:[.,]\d+)?/gu) ?? [];
}
