import type { People } from '../store/people.ts';
import { type Language, readLanguage } from '../texts/language.ts';

/** The language that each person has chosen. */
export interface LanguageStore {
  /** null for whoever has not chosen. */
  get(person: string): Promise<Language | null>;
  set(person: string, language: Language): Promise<void>;
}

/** Kept with what people have said of themselves. */
export function storedLanguages(people: Pick<People, 'get' | 'say'>): LanguageStore {
  return {
    get: async (person) => readLanguage((await people.get(person))?.language),
    set: (person, language) => people.say(person, { language }),
  };
}

/** Kept until the program ends. */
export function rememberedLanguages(): LanguageStore {
  const chosen = new Map<string, Language>();
  return {
    get: async (person) => chosen.get(person) ?? null,
    async set(person, language) {
      chosen.set(person, language);
    },
  };
}
