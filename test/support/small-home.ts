import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from './field-lexicon.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

/** A lexicon of a few words, of the same shape as the real one. */
const LEXICON: Readonly<Record<string, string>> = {
  'concepts/a.yaml': 'concepts:\n  - {id: bank, terms: [bänk], everyday: [sittplats], related: [park]}\n',
  'concepts/b.yaml': 'concepts:\n  - {id: port, terms: [port]}\n',
  'abbreviations.yaml': 'abbreviations:\n  - {short: BK, long: [bänk]}\n',
  'irregular.yaml': 'irregular:\n  - {lemma: bok, forms: [böcker]}\n',
  'stopwords.yaml': 'stopwords: [Och, att]\n',
  'misspellings.yaml': 'misspellings:\n  - {wrong: Bännk, right: bänk}\n',
  'places.yaml': 'own:\n  - {name: Norra, forms: [Norra, N]}\nelsewhere: [Målilla]\n',
  'outside.yaml': 'outside: [raket]\n',
  'weakwords.yaml': 'weakwords: [sak]\n',
};

/** The words above; of files that they do not name, what is shipped. */
function lexiconFiles(): Record<string, string> {
  const shipped = readdirSync(join(HOME, 'lexicon')).filter((name) => name.endsWith('.yaml'));
  const files = Object.fromEntries(
    shipped.map((name) => [name, readFileSync(join(HOME, 'lexicon', name), 'utf8')]),
  );
  return { ...files, ...LEXICON };
}

/**
 * Writes a small lexicon.
 * @param changed files to write otherwise, by name
 * @returns its folder
 */
export function smallLexicon(changed: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ ...lexiconFiles(), ...changed }))
    folder.write(name, content);
  return folder.path;
}

/** A knowledge folder of the program's own with the small lexicon and the real law map: quick to load. */
export function smallHome(): TemporaryFolder {
  const home = temporaryFolder();
  for (const [name, content] of Object.entries(lexiconFiles())) home.write(`lexicon/${name}`, content);
  copyFileSync(join(HOME, 'law.yaml'), join(home.path, 'law.yaml'));
  return home;
}
