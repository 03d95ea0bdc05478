import type { SourceRegister } from '../sources/source.ts';
import { type Article, citedNumbers } from './article.ts';
import type { Finding } from './finding.ts';

/** Every section says where it has it from, and every source is known and used. */
export function checkReferences(article: Article, register: SourceRegister): Finding[] {
  const { file, frontMatter, sections, lineOf } = article;
  const numbers = new Set(frontMatter.sources.map(({ n }) => n));
  const used = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ text }) => citedNumbers(text))));
  const stated = frontMatter.sources.flatMap(({ n, source }, i): Finding[] => {
    const line = lineOf(['sources', i]);
    const found: Finding[] = [];
    if (!register.has(source)) {
      const message = `The source "${source}" is not in sources.yaml. Add it there, or correct the name.`;
      found.push({ file, line, rule: 'unknown-source', message });
    }
    if (frontMatter.sources.findIndex((other) => other.n === n) !== i) {
      const message = `The number ${n} is given to two sources. Renumber one of them.`;
      found.push({ file, line, rule: 'missing-reference', message });
    }
    if (!used.has(n)) {
      const message = `The text never points at source ${n}. Write [${n}] where it is leant on, or take it away.`;
      found.push({ file, line, rule: 'unused-source', message });
    }
    return found;
  });
  const missing = sections.flatMap((section): Finding[] => {
    const cited = section.lines.flatMap(({ text, line }) => citedNumbers(text).map((n) => ({ n, line })));
    if (cited.length === 0 && section.lines.length > 0) {
      const message = `The section "${section.heading}" does not say where it has it from. Write [n] after what it states.`;
      return [{ file, line: section.line, rule: 'missing-reference', message }];
    }
    return cited
      .filter(({ n }) => !numbers.has(n))
      .map(({ n, line }): Finding => {
        const message = `[${n}] points at nothing. Add source ${n} to the front matter, or correct the number.`;
        return { file, line, rule: 'missing-reference', message };
      });
  });
  return [...stated, ...missing];
}
