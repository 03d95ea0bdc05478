import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishSchemas } from '../../../src/guidance/content/publish-schemas.ts';

const HOME = join(import.meta.dirname, '..', '..', '..', 'knowledge');
const published = publishSchemas();
const contentFiles = readdirSync(HOME, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name).slice(HOME.length + 1));

/** The schema that a file is to name in its first line. */
function schemaOf(file: string): string {
  const [folder, ...rest] = file.split('/');
  if (rest.length === 0) return basename(file, '.yaml');
  if (folder === 'lexicon')
    return rest.length > 1 ? 'lexicon-concepts' : `lexicon-${basename(file, '.yaml')}`;
  return folder!;
}

describe('the published schemas', () => {
  test('are what the program reads by: write them again with "lathund knowledge schemas"', () => {
    const onDisk = new Map(
      readdirSync(join(HOME, 'schemas')).map((name) => [
        name,
        readFileSync(join(HOME, 'schemas', name), 'utf8'),
      ]),
    );
    expect([...onDisk.keys()].sort()).toEqual([...published.keys()].sort());
    for (const [name, text] of published) expect(onDisk.get(name), name).toBe(text);
  });

  test.each(contentFiles)('%s is named a schema in its first line, and keeps to it', (file) => {
    const text = readFileSync(join(HOME, file), 'utf8');
    const up = '../'.repeat(file.split('/').length - 1);
    const name = `${schemaOf(file)}.schema.json`;
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${up === '' ? './' : up}schemas/${name}`,
    );
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(published.get(name)!));
    expect(validate(parse(text)), ajv.errorsText(validate.errors)).toBe(true);
  });

  test('refuse a field that the program does not know', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(published.get('sources.schema.json')!),
    );
    expect(validate({ sources: [], kallor: [] })).toBe(false);
  });
});
