import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Parses YAML. The parser is loaded when it is first needed: a start that finds everything kept does without it.
 * @throws what the parser throws, with the line
 */
export function parseYaml(text: string): unknown {
  const { parse } = require('yaml') as typeof import('yaml');
  return parse(text);
}
