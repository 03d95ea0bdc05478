import type { SourceRegister } from '../sources/source.ts';
import type { Article } from './article.ts';
import type { Finding } from './finding.ts';

/** An article is to be read against its sources again after so long. */
const REVIEW_AFTER_MONTHS = 12;

/** The review date, the article's own validity and that of what it builds on. */
export function checkDates(article: Article, register: SourceRegister, today: string): Finding[] {
  const { file, frontMatter, lineOf } = article;
  const { reviewed, valid_until, sources } = frontMatter;
  const found: Finding[] = [];
  if (reviewed > today) {
    const message = `"reviewed" is ${reviewed}, which has not been yet. Correct the date.`;
    found.push({ file, line: lineOf(['reviewed']), rule: 'past-review', message });
  }
  if (monthsLater(reviewed, REVIEW_AFTER_MONTHS) < today) {
    const message = `Last reviewed ${reviewed}, more than ${REVIEW_AFTER_MONTHS} months ago. Read it against its sources and set "reviewed" to that day.`;
    found.push({ file, line: lineOf(['reviewed']), rule: 'past-review', message });
  }
  if (valid_until !== undefined && valid_until < today) {
    const message = `The article held until ${valid_until}. Rewrite it, or take it away.`;
    found.push({ file, line: lineOf(['valid_until']), rule: 'expired', message });
  }
  const named = new Set<string>();
  for (const [i, { source }] of sources.entries()) {
    const until = register.get(source)?.valid_until ?? null;
    if (until === null || until >= today || named.has(source)) continue;
    named.add(source);
    if (valid_until !== undefined) continue;
    const message = `The source "${source}" held until ${until}. Give the article "valid_until" too, or build it on what holds now.`;
    found.push({ file, line: lineOf(['sources', i]), rule: 'expired', message });
  }
  return found;
}

/** Plain calendar months; past the end of a month it is the end that counts, which a comparison of texts gives. */
function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-');
  const total = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-${date}`;
}
