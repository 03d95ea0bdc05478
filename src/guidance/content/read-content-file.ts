import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in a content file, with the line it is on (1-based). */
export interface ContentProblem {
  readonly line: number;
  /** Whole sentences: what is wrong and what to do. */
  readonly message: string;
}

export interface ContentFile<T> {
  readonly file: string;
  readonly value: T;
  readonly lines: readonly string[];
  /** Line of a field, or of the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads one file for checking, with the lines of its fields. What is wrong with it is told instead of its value. */
export function readContentFile<T>(file: string, schema: z.ZodType<T>): ContentFile<T> | ContentProblem[] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const counter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = yaml.errors[0];
  if (broken) {
    const line = counter.linePos(broken.pos[0]).line;
    return [{ line, message: `The file is not valid YAML: ${broken.message}. Correct it.` }];
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const start = startOf(yaml, path.slice(0, length));
      if (start !== null) return counter.linePos(start).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(yaml.toJS());
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      line: lineOf(path),
      message: `Field "${path.join('.')}": ${message}. Correct it.`,
    }));
  }
  return { file, value: parsed.data, lines: text.split('\n'), lineOf };
}

/** Where a field's name stands; for an entry in a list, where the entry starts. */
function startOf(yaml: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | null {
  const last = path.at(-1);
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = yaml.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
