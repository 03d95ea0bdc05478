export type Groups = Readonly<Record<string, string | undefined>>;

/** A form that stands as whole words: "3" is not found in "13", in "3:e" or in "3/11". */
export function wholeWords(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${source})(?![\\p{L}\\p{N}/]|[-.:][\\p{L}\\p{N}])`, flags);
}

/** What somebody typed, from which is taken away what has been understood. */
export class TypedText {
  left: string;

  constructor(text: string) {
    this.left = text;
  }

  /** @returns the groups of the form, in small letters, with all of it as `whole`; null when it is not there */
  take(form: RegExp): (Groups & { readonly whole: string }) | null {
    const match = form.exec(this.left);
    if (match === null) return null;
    this.cut(match.index, match[0].length);
    const groups = Object.entries(match.groups ?? {}).map(([name, text]) => [name, text?.toLowerCase()]);
    return { ...Object.fromEntries(groups), whole: match[0].trim() };
  }

  cut(start: number, length: number): void {
    this.left = `${this.left.slice(0, start)} ${this.left.slice(start + length)}`.replace(/ +/gu, ' ').trim();
  }
}
