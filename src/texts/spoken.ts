import { currentLanguage } from './language.ts';

/** The same texts in another language: every key, every parameter, other words. */
export type Translated<Texts> = Texts extends string
  ? string
  : Texts extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : Texts extends object
      ? { readonly [Key in keyof Texts]: Translated<Texts[Key]> }
      : Texts;

/**
 * Texts that are read in the language of whoever is spoken to, anew each time. A text that is taken out of them when a module
 * loads stays in the language that was spoken then: take it out where it is said.
 */
export function spoken<Texts extends object>(sv: Texts, en: Translated<Texts>): Translated<Texts> {
  const now = () => (currentLanguage() === 'en' ? en : sv) as Record<PropertyKey, unknown>;
  return new Proxy({} as Record<PropertyKey, unknown>, {
    get: (_, key) => now()[key],
    has: (_, key) => key in now(),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, key) =>
      key in now() ? { value: now()[key], enumerable: true, configurable: true, writable: false } : undefined,
  }) as Translated<Texts>;
}
