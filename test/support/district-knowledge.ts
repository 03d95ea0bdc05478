import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { smallHome } from './small-home.ts';
import type { SmallKnowledge } from './small-knowledge.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PLACES = `own:
  - {name: Norra, forms: [Norra, Norras]}
  - {name: Södra, forms: [Södra, Södras]}
  - {name: Östra, forms: [Östra, Östras]}
elsewhere: [Målilla]
`;
const SOURCES = `sources:
  - id: bankar-2024
    title: Granskning av kommunens bänkar
    label: "Granskningen av bänkar, hösten 2024"
    publisher: null
    date: "2024"
    reference: null
    period: "2024"
    standing: äldre
    valid_until: 2025-12-31
`;

/** A section of an article: its heading, its text and the questions that it answers. */
export type Section = readonly [heading: string, text: string, ...questions: string[]];

/** An article about a made-up district, in which each section leans on a page of its own. */
export function districtArticle(unit: string | null, title: string, ...sections: readonly Section[]): string {
  const sources = sections.map(
    (_, i) => `  - { n: ${i + 1}, source: bankar-2024, section: "Bänkar", page: ${i + 3} }`,
  );
  const body = sections.map(([heading, text], i) => `## ${heading} {#s${i + 1}}\n\n${text} [${i + 1}]\n`);
  const questions = sections.map(([, , ...asked], i) => `  s${i + 1}: ${JSON.stringify(asked)}`);
  const district = unit === null ? '' : `unit: ${unit}\n`;
  return `---\ntitle: ${title}\n${district}sources:\n${sources.join('\n')}\nquestions:\n${questions.join('\n')}\n---\n\n# ${title}\n\n${body.join('\n')}`;
}

/**
 * Knowledge about three made-up districts, Norra, Södra and Östra; inside a test only.
 * @param articles text by file name, as they come with the program
 * @param own the organisation's own documents, text by file name
 */
export async function districtKnowledge(
  articles: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
): Promise<SmallKnowledge> {
  const home = smallHome();
  home.write('lexicon/places.yaml', PLACES);
  home.write('sources.yaml', SOURCES);
  const [shipped, folder] = [temporaryFolder(), temporaryFolder()];
  for (const [name, text] of Object.entries(articles)) shipped.write(name, text);
  for (const [name, text] of Object.entries(own)) folder.write(name, text);
  const knowledge = await createKnowledge({
    folders: [folder.path],
    shipped: [shipped.path],
    home: home.path,
    snapshots: null,
  });
  return { knowledge, answerer: createAnswerer(knowledge, () => new Date('2026-03-01T10:00:00Z')) };
}
