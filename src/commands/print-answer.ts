import pc from 'picocolors';
import type { Answer, AnswerSource, RankedPassage } from '../answering/answer.ts';
import { citedSources } from '../answering/cited-sources.ts';
import { cliTexts } from '../texts/cli.ts';
import { sourceTexts as texts } from '../texts/sources.ts';
import { wrap } from './wrap.ts';

/** An answer for a person at a terminal: the quoted sentences, the source under each, then what to read on from. */
export function printAnswer(answer: Answer, colour: boolean): string {
  const c = pc.createColors(colour);
  const out: string[] = [''];
  for (const note of answer.notes.filter(({ kind }) => kind === 'safety'))
    out.push(c.red(wrap(note.text, '  ')), '');
  if (answer.answered) {
    for (const source of answer.answer.sources) {
      out.push(wrap(source.quote, '  '), ...sourceLines(source).map((line) => c.cyan(wrap(line, '  '))), '');
    }
  } else {
    out.push(c.yellow(wrap(answer.answer.text, '  ')), '');
  }
  for (const note of answer.notes.filter(({ kind }) => kind === 'law'))
    out.push(c.magenta(wrap(`${cliTexts.law}: ${note.text}`, '  ')), '');
  const quoted = new Set(answer.answer.sources.map((s) => s.quote));
  const further = answer.passages.filter((p) => ![...quoted].some((q) => p.text.includes(q)));
  if (further.length > 0) {
    out.push(c.bold(`  ${answer.answered ? cliTexts.readOn : cliTexts.nearest}`));
    for (const passage of further) out.push(`  • ${place(passage)}`, c.dim(wrap(teaser(passage), '    ')));
    out.push('');
  }
  return out.join('\n');
}

/** Where the words stand; for an article, where it has them from as well. */
function sourceLines(source: AnswerSource): string[] {
  const label = source.origin === 'own' && source.unit !== null ? texts.own(source.unit) : texts.label;
  const own = `${label}: ${place(source)}${mark(source.expired)}`;
  const leantOn = citedSources(source.references).map(
    ({ label: name, places, expired }) => `${texts.label}: ${texts.cited(name, places)}${mark(expired)}`,
  );
  return leantOn.length === 0
    ? [own]
    : [...leantOn, `${cliTexts.article}: ${place(source)}${mark(source.expired)}`];
}

function mark(expired: string | null): string {
  return expired === null ? '' : `  ${texts.expired(expired)}`;
}

function place(of: AnswerSource | RankedPassage): string {
  const parts: string[] = [of.title];
  if (of.section !== '') parts.push(of.section);
  if (of.page !== null) parts.push(texts.pages([of.page]));
  if ('lines' in of) parts.push(`${of.document}, ${texts.lines(of.lines[0], of.lines[1])}`);
  else if (of.document !== of.title) parts.push(of.document);
  return parts.join(' › ');
}

function teaser(passage: RankedPassage): string {
  const text = passage.text.replace(/\s+/gu, ' ');
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 157))} …`;
}
