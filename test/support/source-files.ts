import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The program's own code. */
export const SOURCE = join(import.meta.dirname, '..', '..', 'src');

export interface SourceFile {
  /** From `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file in `src/`, the tab's `.tsx` included. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(SOURCE, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** Code without its comments; strings and regular expressions that hold "//" are left alone. */
export function withoutComments(code: string): string {
  return code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu,
    (_, kept: string | undefined) => kept ?? '',
  );
}

/** The modules that a file imports, `import type` and `import()` included. */
export function importsOf(code: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gu;
  return [...withoutComments(code).matchAll(pattern)].map((m) => m[1] ?? m[2]!);
}

/** The contents of string literals, template literals included; comments and regular expressions are not strings. */
export function stringsOf(code: string): string[] {
  const pattern =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|(?<=[=(,:[!&|?{};\n]\s*|return\s+)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;
  return [...code.matchAll(pattern)].flatMap((m) => m[1] ?? m[2] ?? m[3] ?? []);
}
