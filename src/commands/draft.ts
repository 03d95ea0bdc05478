import { readFileSync, writeFileSync } from 'node:fs';
import type { Terminal } from '../cli.ts';
import { loadContent } from '../guidance/content/load-content.ts';
import { composeDraft } from '../guidance/drafts/compose-draft.ts';
import type { Draft } from '../guidance/drafts/draft.ts';
import { draftAnswers } from '../guidance/drafts/draft-answers.ts';
import { draftMarkdown } from '../guidance/drafts/draft-markdown.ts';
import type { DraftTemplate } from '../guidance/drafts/draft-template.ts';
import { type DraftValues, readDraftValues } from '../guidance/drafts/draft-values.ts';
import { screenText } from '../privacy/screen-text.ts';
import { createDraftScreening } from '../teams/guide/draft-screening.ts';
import { cliTexts } from '../texts/cli.ts';
import { draftFileTexts } from '../texts/drafts.ts';
import { InputError, UsageError, unreadable } from './errors.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';
import { loadKnown } from './load-known.ts';

const texts = cliTexts.draft;
const FORMATS = ['md', 'json', 'docx'] as const;
type Format = (typeof FORMATS)[number];

export interface DraftOptions {
  /** A JSON file, see `draftAnswers`. */
  readonly answers: string | undefined;
  /** As it was typed. */
  readonly format: string | undefined;
  /** Where to write; undefined for standard output. */
  readonly out: string | undefined;
  /** Where what was parsed is kept for the next time. */
  readonly kept: string;
  /** The folder with `drafts/`; the shipped knowledge unless a test says otherwise. */
  readonly home?: string;
}

/**
 * `lathund draft TEMPLATE --answers FILE`: the note that the bot makes of the same answers.
 * @returns 0, or 1 when there is personal data in an answer, which is told in Swedish
 * @throws UsageError, or InputError naming the file and what is wrong in it
 */
export async function draft(
  words: readonly string[],
  { answers, format = 'md', out, kept, home = KNOWLEDGE_HOME }: DraftOptions,
  terminal: Terminal,
): Promise<number> {
  const [id, ...more] = words;
  if (id === undefined || more.length > 0 || answers === undefined) throw new UsageError(texts.usage);
  if (!isFormat(format)) throw new UsageError(texts.badFormat(format));
  if (format === 'docx' && out === undefined && terminal.bytes === undefined)
    throw new UsageError(texts.docxOut);
  const { drafts } = loadContent(home, kept);
  const template = drafts.find((one) => one.id === id);
  if (template === undefined)
    throw new UsageError(
      texts.unknown(
        id,
        drafts.map((one) => one.id),
      ),
    );
  const values = readAnswers(answers, template);
  const isKnown = await loadKnown(kept);
  const screened = createDraftScreening((text) => screenText(text, isKnown)).check(template, values, {}, '');
  if (screened !== null) terminal.err(draftFileTexts[screened.verdict](screened.found));
  if (screened?.verdict === 'stop') return 1;
  const made = composeDraft(template, values);
  const content = await written(made, format);
  if (out === undefined && typeof content !== 'string') terminal.bytes?.(content);
  else if (out === undefined) terminal.out(String(content).trimEnd());
  else
    try {
      writeFileSync(out, content);
    } catch (cause) {
      throw new InputError('unreadable', texts.unwritable(out, (cause as NodeJS.ErrnoException).code), cause);
    }
  return 0;
}

async function written(made: Draft, format: Format): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(made, null, 2)}\n`;
  if (format === 'md') return draftMarkdown(made);
  const { draftDocx } = await import('../guidance/drafts/draft-docx.ts');
  return await draftDocx(made);
}

function readAnswers(file: string, template: DraftTemplate): DraftValues {
  let text: string;
  try {
    // Leaves out the mark that Windows puts first; other encodings would lose letters.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof TypeError) throw new InputError('unreadable', texts.notUtf8(file), cause);
    throw unreadable(file, cause);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    // Not the parser's own words: they quote the file.
    throw new InputError('unreadable', texts.notJson(file), cause);
  }
  const parsed = draftAnswers(template).safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new InputError('wrong_kind', texts.badAnswer(file, path.join('.'), message));
  }
  const { values, overfull } = readDraftValues(template, parsed.data);
  if (overfull !== null) throw new InputError('wrong_kind', texts.overfull(file, overfull));
  return values;
}

function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format);
}
