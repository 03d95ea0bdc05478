import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Lexicon } from '../../knowledge/analysis/lexicon.ts';
import { readContentFile } from '../content/read-content-file.ts';
import { GuidanceError } from '../errors.ts';
import { ReviewKind } from './review-kind.ts';
import { ReviewSigns, ReviewWords } from './review-language.ts';
import { createReviewers, type Reviewer } from './reviewer.ts';

/**
 * Reads `reviews/*.yaml`, `review-words.yaml` and `review-signs.yaml`.
 * @param home the folder that holds them (`knowledge/`)
 * @param lexicon its irregular words and misspellings
 * @returns the reviewers by the id of their kind
 * @throws GuidanceError `content_invalid` naming the file and the line
 */
export function loadReviewers(
  home: string,
  lexicon: Pick<Lexicon, 'irregular' | 'misspellings'>,
): Map<string, Reviewer> {
  const kinds = readdirSync(join(home, 'reviews'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => contentOf(join(home, 'reviews', name), ReviewKind));
  const words = contentOf(join(home, 'review-words.yaml'), ReviewWords);
  const signs = contentOf(join(home, 'review-signs.yaml'), ReviewSigns);
  return createReviewers({ kinds, words, signs }, lexicon);
}

function contentOf<T>(file: string, schema: z.ZodType<T>): T {
  const read = readContentFile(file, schema);
  if (!Array.isArray(read)) return read.value;
  const { line, message } = read[0]!;
  throw new GuidanceError('content_invalid', `${file}:${line}`, `is not as it should be. ${message}`);
}
