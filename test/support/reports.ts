import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the real reports may lie; they are no part of the repository. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

/** What each report is called in the register of sources. */
const SOURCES: Readonly<Record<string, string>> = {
  '000': 'oppenvardsinsatser-2024',
  '001': 'oppenvard-granskning-2024',
  '002': 'interpellationssvar-2026',
  '003': 'arsrapport-2025',
  '004': 'verksamhetsberattelse-2024',
};

/** The text of each report by its id in the register of sources; empty where the reports are not at hand. */
export const reports: ReadonlyMap<string, string> = new Map(
  existsSync(FOLDER)
    ? readdirSync(FOLDER).flatMap((name): [string, string][] => {
        const source = SOURCES[name.slice(0, 3)];
        return source === undefined ? [] : [[source, readFileSync(join(FOLDER, name), 'utf8')]];
      })
    : [],
);

/** The words of a text in lower case, without what typesetting has done to them. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1$2')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
