import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../knowledge/check/finding.ts';
import type { FieldProblem } from '../content/field-problem.ts';
import { formFindings } from '../content/form-findings.ts';
import { type ContentFile, readContentFile } from '../content/read-content-file.ts';
import { checkReviewKind, checkReviewSigns } from './check-review.ts';
import { ReviewKind } from './review-kind.ts';
import { ReviewSigns, ReviewWords } from './review-language.ts';

/**
 * Checks the words and signs of the reviews, and the reviews against them.
 * @param home the folder that holds them; one without reviews has nothing to check
 */
export function checkReviews(home: string): Finding[] {
  const folder = join(home, 'reviews');
  if (!existsSync(folder)) return [];
  const words = readContentFile(join(home, 'review-words.yaml'), ReviewWords);
  const signs = readContentFile(join(home, 'review-signs.yaml'), ReviewSigns);
  if (Array.isArray(words)) return formFindings(join(home, 'review-words.yaml'), words);
  if (Array.isArray(signs)) return formFindings(join(home, 'review-signs.yaml'), signs);
  const kinds = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readContentFile(join(folder, name), ReviewKind);
      // One that cannot be read is told of where all content is checked.
      return Array.isArray(read) ? [] : [read];
    });
  return [
    ...placed(signs, checkReviewSigns(signs.value, words.value)),
    ...kinds.flatMap((kind) => placed(kind, checkReviewKind(kind.value, signs.value))),
  ];
}

function placed({ file, lineOf }: ContentFile<unknown>, problems: readonly FieldProblem[]): Finding[] {
  return problems.map(({ path, message }) => ({ file, line: lineOf(path), rule: 'content-form', message }));
}
