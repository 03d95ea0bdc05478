import { AsyncLocalStorage } from 'node:async_hooks';
import { type Language, speakAs, USUAL_LANGUAGE } from './language.ts';

const heard = new AsyncLocalStorage<Language>();
speakAs(() => heard.getStore() ?? USUAL_LANGUAGE);

/** Everything that is said while `work` runs, also after it has waited for something, is said in that language. */
export function inLanguage<Result>(language: Language, work: () => Result): Result {
  return heard.run(language, work);
}
