import type { Passage } from '../../knowledge/passage.ts';
import { evaluationTexts } from '../../texts/evaluation.ts';
import type { Baseline } from './baseline.ts';
import { createLunrBaseline } from './lunr-baseline.ts';
import { createLunrSwedish } from './lunr-swedish.ts';
import { createMiniSearch } from './mini-search.ts';

interface Make {
  readonly name: string;
  readonly packageName: string;
  readonly create: (name: string, passages: readonly Passage[]) => Baseline | Promise<Baseline>;
}

const MAKES: readonly Make[] = [
  { name: evaluationTexts.lunr, packageName: 'lunr', create: createLunrBaseline },
  { name: evaluationTexts.lunrSwedish, packageName: 'lunr-languages', create: createLunrSwedish },
  { name: evaluationTexts.miniSearch, packageName: 'minisearch', create: createMiniSearch },
];

/**
 * Indexes the passages with every engine at hand. All but lunr are installed for development only: one that is not
 * there is reported in `missing`.
 */
export async function loadBaselines(
  passages: readonly Passage[],
  makes: readonly Make[] = MAKES,
): Promise<{ baselines: Baseline[]; missing: { name: string; packageName: string }[] }> {
  const baselines: Baseline[] = [];
  const missing: { name: string; packageName: string }[] = [];
  for (const { name, packageName, create } of makes) {
    try {
      baselines.push(await create(name, passages));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      missing.push({ name, packageName });
    }
  }
  return { baselines, missing };
}
