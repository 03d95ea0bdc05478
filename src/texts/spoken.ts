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
 * Texts that are read in the language of whoever is spoken to, anew each time, and so are their parts: `const texts =
 * botTexts.help` may stand at the top of a module. A text itself that is taken out of them when a module loads stays in the
 * language that was spoken then: take it out where it is said.
 */
export function spoken<Texts extends object>(sv: Texts, en: Translated<Texts>): Translated<Texts> {
  return part(() => (currentLanguage() === 'en' ? en : sv)) as Translated<Texts>;
}

type Part = Readonly<Record<PropertyKey, unknown>>;

function part(texts: () => object): object {
  const now = () => texts() as Part;
  const parts = new Map<PropertyKey, object>();
  const read = (key: PropertyKey): unknown => {
    const value = now()[key];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const known = parts.get(key) ?? part(() => now()[key] as object);
    parts.set(key, known);
    return known;
  };
  return new Proxy(
    {},
    {
      get: (_, key) => read(key),
      has: (_, key) => key in now(),
      ownKeys: () => Reflect.ownKeys(now()),
      getOwnPropertyDescriptor: (_, key) =>
        Object.hasOwn(now(), key)
          ? { value: read(key), enumerable: true, configurable: true, writable: false }
          : undefined,
    },
  );
}
