/** Abbreviations after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.? ?ex|bl\.?a|m\.?m|m\.?fl|d\.?v\.?s|dvs|s\.?k|f\.?d|o\.?s\.?v|fr\.?o\.?m|t\.?o\.?m|p\.?g\.?a|kap|st|ca|nr|kl|resp|ev|exkl|inkl|jfr|prop|dnr|fil|dr|s|p|ang|obs|tel|u\.?a|max|min|ack|alt)\.$/iu;

/**
 * Splits a paragraph into sentences. A full stop ends one when a capital, a figure or an opening quotation mark
 * follows and no abbreviation or provision ("14 kap. 1 §", "t.ex.") stands before it.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?:]["”’)\]]*\s+(?=[\p{Lu}\d”"(•–])|\n+/gu)) {
    const end = match.index + match[0].length;
    const candidate = text.slice(start, match.index + match[0].trimEnd().length);
    // A line break always ends one: list items and paragraphs stand on lines of their own.
    if (!match[0].includes('\n')) {
      if (match[0].startsWith(':')) continue;
      if (ABBREVIATION.test(candidate) || /\bkap\.$/u.test(candidate) || /^\s*\d{1,2}\.$/u.test(candidate))
        continue;
      if (/(?:^|\s)\p{L}\.$/u.test(candidate)) continue;
    }
    if (candidate.trim() !== '') sentences.push(candidate.trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return joinLabels(sentences);
}

/** "Krav.", "Bör.", "God praxis enligt granskningen.": how binding the next sentence is, and no sentence of its own. */
const LABEL = /^(?:Krav|Bör|God praxis)(?:,? \p{Ll}+){0,3}\.$/u;

function joinLabels(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const own = sentences[i]!;
    const isLabel = LABEL.test(own) && i + 1 < sentences.length;
    joined.push(isLabel ? `${own} ${sentences[++i]!}` : own);
  }
  return joined;
}
