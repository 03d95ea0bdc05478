export type Groups = Readonly<Record<string, string | undefined>>;

/** Small letters, without the thousand ranges of all the world's, which take long to put into each form. */
export const letter = '[a-zà-öø-ÿ]';
const sign = '[0-9a-zà-öø-ÿ]';

/** What can be looked for in a text. */
export interface Form {
  exec(text: string): RegExpExecArray | null;
}

/**
 * A form that stands as whole words: "3" is not found in "13", in "3:e" or in "3/11". Matched with small letters, and made
 * when it is first looked for: there are many, and making all of them would be felt at start.
 */
export function wholeWords(source: string): Form {
  let made: RegExp | undefined;
  return {
    exec(text) {
      made ??= new RegExp(`(?<!${sign}|[/-])(?:${source})(?!${sign}|/|[-.:]${sign})`, 'u');
      return made.exec(text);
    },
  };
}

/** What somebody typed, from which is taken away what has been understood. */
export class TypedText {
  /** As it was typed. */
  left: string;
  /** The same in small letters, of the same length. */
  lower: string;

  constructor(text: string) {
    const lower = text.toLowerCase();
    this.lower = lower;
    // A letter or two of other alphabets become longer in small letters.
    this.left = lower.length === text.length ? text : lower;
  }

  /** @returns the groups of the form, with all of it as `whole`; null when it is not there */
  take(form: Form): (Groups & { readonly whole: string }) | null {
    const match = form.exec(this.lower);
    if (match === null) return null;
    const whole = this.cut(match.index, match[0].length);
    return { ...match.groups, whole };
  }

  /** @returns what was cut away, as it was typed */
  cut(start: number, length: number): string {
    const whole = this.left.slice(start, start + length).trim();
    const without = (text: string) =>
      `${text.slice(0, start)} ${text.slice(start + length)}`.replace(/ +/gu, ' ').trim();
    this.left = without(this.left);
    this.lower = without(this.lower);
    return whole;
  }
}
