import { inLanguage } from '../texts/in-language.ts';
import { currentLanguage, readLanguage, USUAL_LANGUAGE } from '../texts/language.ts';

/** Makes a file or a page in the language that its address asks for ("?lang=en"); else in the usual one. */
export function inTheLanguageAsked<Result>(
  query: Readonly<Record<string, string>>,
  work: () => Result,
): Result {
  return inLanguage(readLanguage(query.lang) ?? USUAL_LANGUAGE, work);
}

/** What to put after the path of a file, so that it speaks as the card with its link does: "?lang=en"; '' for the usual language. */
export function languageQuery(mark: '?' | '&' = '?'): string {
  const language = currentLanguage();
  return language === USUAL_LANGUAGE ? '' : `${mark}lang=${language}`;
}
