import type { Passage } from '../../knowledge/passage.ts';
import { type Baseline, baselineText } from './baseline.ts';

/** The settings that MiniSearch's own documentation recommends; without them it does worse on Swedish. */
const SEARCH = { prefix: true, fuzzy: 0.2 };

/** MiniSearch, which is not made for any one language. @throws when the package is not installed */
export async function createMiniSearch(name: string, passages: readonly Passage[]): Promise<Baseline> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(passages.map((passage, id) => ({ id, text: baselineText(passage) })));
  return {
    name,
    search: (question) => index.search(question, SEARCH).map(({ id }) => Number(id)),
  };
}
