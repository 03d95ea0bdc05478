import { join } from 'node:path';
import type { Terminal } from '../cli.ts';
import { NoteError } from '../guidance/errors.ts';
import { loadReviewers } from '../guidance/review/load-reviewers.ts';
import { reviewNote } from '../guidance/review/review-note.ts';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { screenText } from '../privacy/screen-text.ts';
import { cliTexts } from '../texts/cli.ts';
import { reviewTexts } from '../texts/review.ts';
import { UsageError } from './errors.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';
import { loadKnown } from './load-known.ts';
import { printReview } from './print-review.ts';

/**
 * `lathund review --kind journal < text`: what the note says of what its kind asks for, readable or as JSON. A note
 * that cannot be reviewed is told so kindly, without a word of it; that is no failure.
 * @param args none: the note comes on standard input
 * @param read gives the note, as from standard input
 * @param kept where what was parsed is kept for the next time
 */
export async function review(
  args: readonly string[],
  kind: string | undefined,
  { json, read, kept }: { json: boolean; read: () => Promise<string>; kept: string },
  terminal: Terminal,
): Promise<number> {
  const reviewers = loadReviewers(KNOWLEDGE_HOME, loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'), kept));
  const reviewer = reviewers.get(kind ?? '');
  if (reviewer === undefined || args.length > 0)
    throw new UsageError(cliTexts.reviewKind([...reviewers.keys()]));
  const text = await read();
  const refuse = (code: string, message: string) => {
    terminal.out(json ? JSON.stringify({ error: { code, message } }) : message);
    return 0;
  };
  if (screenText(text, await loadKnown(kept)).verdict === 'stop')
    return refuse('personal_data', reviewTexts.personalData);
  try {
    const result = reviewNote(text, reviewer);
    const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'), kept);
    terminal.out(json ? JSON.stringify(result) : printReview(result, sources, terminal.interactive));
    return 0;
  } catch (error) {
    if (error instanceof NoteError) return refuse(error.code, error.message);
    throw error;
  }
}
