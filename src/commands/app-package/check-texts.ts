import { officialSchema } from './official-schemas.ts';

/**
 * Whether a file of translations and a manifest have the same texts.
 * @returns whole sentences: a translation of something that is not there, and a text that is not translated
 */
export function checkTexts(
  file: string,
  translations: Readonly<Record<string, unknown>>,
  manifest: unknown,
): readonly string[] {
  const isText = (key: string) => key !== '$schema';
  const texts = new Set(translatable(manifest).filter(isText));
  const translated = Object.keys(translations).filter(isText);
  return [
    ...translated
      .filter((key) => !texts.has(key))
      .map((key) => `${file}: "${key}" is translated, but the manifest has no such text.`),
    ...[...texts]
      .filter((key) => !translated.includes(key))
      .map((key) => `${file}: "${key}" in the manifest is not translated.`),
  ];
}

/** @returns every text that can be translated, as `bots[0].commandLists[1].commands[2].title` */
function translatable(manifest: unknown): readonly string[] {
  const { properties, patternProperties } = officialSchema('texts') as {
    readonly properties: object;
    readonly patternProperties: object;
  };
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  return texts(manifest, '').filter(
    (key) => Object.hasOwn(properties, key) || patterns.some((pattern) => pattern.test(key)),
  );
}

function texts(part: unknown, at: string): readonly string[] {
  if (typeof part === 'string') return [at];
  if (Array.isArray(part)) return part.flatMap((one, index) => texts(one, `${at}[${index}]`));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) => texts(one, at === '' ? key : `${at}.${key}`));
}
