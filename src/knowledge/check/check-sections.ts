import { type Article, type Section, shownText } from './article.ts';
import type { Finding } from './finding.ts';

/** A section is shown whole as an answer, on a phone. */
const LONGEST = 760;
const FEWEST_QUESTIONS = 4;

/** Every section has an anchor of its own, a fitting length and questions; a section on one district says which year. */
export function checkSections({ file, frontMatter, sections, loose, lineOf }: Article): Finding[] {
  const anchors = new Set<string>();
  const found = sections.flatMap((section): Finding[] => {
    const at = { file, line: section.line };
    if (section.anchor === null) {
      const message = `The section "${section.heading}" has no anchor. Write {#name} after the heading.`;
      return [{ ...at, rule: 'section-form', message }];
    }
    const problems: Finding[] = [];
    if (anchors.has(section.anchor)) {
      const message = `The anchor "${section.anchor}" stands twice. Change one of them.`;
      problems.push({ ...at, rule: 'section-form', message });
    }
    anchors.add(section.anchor);
    const length = lengthOf(section);
    if (length === 0 || length > LONGEST) {
      const message = `The section has ${length} characters; 1–${LONGEST} can be shown as an answer. ${length === 0 ? 'Write it or take the heading away' : 'Divide it'}.`;
      problems.push({ ...at, rule: 'section-form', message });
    }
    const asked = frontMatter.questions[section.anchor]?.length ?? 0;
    if (asked < FEWEST_QUESTIONS) {
      const message = `The section "${section.anchor}" has ${asked} questions. Write at least ${FEWEST_QUESTIONS}, as people really ask.`;
      problems.push({ ...at, rule: 'questions', message });
    }
    if (frontMatter.unit !== undefined && !hasYear(section)) {
      const message = 'The section is about a district but names no year. Say when this was so.';
      problems.push({ ...at, rule: 'unit-year', message });
    }
    return problems;
  });
  const orphans = Object.keys(frontMatter.questions).filter((anchor) => !anchors.has(anchor));
  return [
    ...loose.map((line): Finding => {
      const message = 'The text stands above the first section. Give it a heading with an anchor.';
      return { file, line, rule: 'section-form', message };
    }),
    ...found,
    ...orphans.map((anchor): Finding => {
      const message = `There are questions for "${anchor}", but no section has that anchor. Correct the name.`;
      return { file, line: lineOf(['questions', anchor]), rule: 'questions', message };
    }),
  ];
}

function lengthOf(section: Section): number {
  return section.lines.map(({ text }) => shownText(text)).join('\n').length;
}

function hasYear(section: Section): boolean {
  return /(?<!\d)20\d\d(?!\d|:\d)/u.test(`${section.heading} ${section.lines[0]?.text ?? ''}`);
}
