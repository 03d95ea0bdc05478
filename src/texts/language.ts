/** What the program can speak. Swedish is complete by definition: the other is checked against it by its type. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Swedish, unless somebody has chosen otherwise. */
export const USUAL_LANGUAGE: Language = 'sv';

let spoken: () => Language = () => USUAL_LANGUAGE;

/** The language of whoever is spoken to just now. */
export function currentLanguage(): Language {
  return spoken();
}

/** Says how to find out the language of whoever is spoken to: on the server by the turn, in a browser by the page. */
export function speakAs(current: () => Language): void {
  spoken = current;
}

/** @returns null when it is no language that the program speaks */
export function readLanguage(value: unknown): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}
