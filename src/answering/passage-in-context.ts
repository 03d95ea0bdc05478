import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { PassageInContext } from './answer.ts';
import { sameSection } from './same-section.ts';

/** How much is shown on each side of the passage, in characters. */
const CONTEXT = 900;

/** Finds a passage by its id and the text around it under the same heading. */
export function passageInContext(id: string, knowledge: Knowledge): PassageInContext | null {
  const { passages } = knowledge.index;
  const at = passages.findIndex((p) => p.id === id);
  const passage = passages[at];
  if (!passage) return null;
  const side = (step: 1 | -1) => {
    const texts: string[] = [];
    let size = 0;
    for (let i = at + step; ; i += step) {
      const other = passages[i];
      if (!other || !sameSection(passage, other) || size + other.text.length > CONTEXT) break;
      size += other.text.length;
      if (step === 1) texts.push(other.text);
      else texts.unshift(other.text);
    }
    return texts.join('\n');
  };
  const facts = knowledge.documents.get(passage.document);
  return {
    passage: {
      id,
      document: passage.document,
      title: passage.title,
      section: passage.headings.join(' › '),
      page: passage.page,
      lines: passage.lines,
      text: passage.text,
      score: 1,
    },
    before: side(-1),
    after: side(1),
    publisher: facts?.publisher ?? null,
    date: facts?.date ?? null,
    reference: facts?.reference ?? null,
  };
}
