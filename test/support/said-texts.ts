import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SOURCE } from './source-files.ts';

/** A text by where it stands: "bot.botTexts.help.title". */
export type SaidText = readonly [path: string, text: unknown];

const room = (language: 'sv' | 'en') => join(SOURCE, 'texts', language);

/** The files of a language, by name. */
export function textFiles(language: 'sv' | 'en'): string[] {
  return readdirSync(room(language))
    .map((file) => basename(file, '.ts'))
    .sort();
}

/** Every text of a language, and every function that says one. */
export async function saidTexts(language: 'sv' | 'en'): Promise<SaidText[]> {
  const files = await Promise.all(
    textFiles(language).map(async (name) => {
      const texts: unknown = await import(join(room(language), `${name}.ts`));
      return leaves(texts, name);
    }),
  );
  return files.flat();
}

function leaves(value: unknown, path: string): SaidText[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
