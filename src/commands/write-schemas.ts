import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../cli.ts';
import { publishSchemas } from '../guidance/content/publish-schemas.ts';
import { cliTexts } from '../texts/cli.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';

/**
 * `lathund knowledge schemas`: writes the JSON Schemas that editors use.
 * @returns 0
 */
export function writeSchemas(terminal: Terminal, folder = join(KNOWLEDGE_HOME, 'schemas')): number {
  const files = publishSchemas();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  terminal.out(cliTexts.schemasWritten(files.size, folder));
  return 0;
}
