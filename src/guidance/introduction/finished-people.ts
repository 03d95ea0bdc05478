import type { SharedProgress } from '../../store/introduction.ts';
import { isFinished } from './introduction-standing.ts';
import type { IntroductionUnit } from './introduction-unit.ts';

/** Those in one district who have agreed to be seen, and have finished. */
export interface FinishedInDistrict {
  /** null for those who have not said where they work. */
  readonly district: string | null;
  /** By name; null for somebody whose name is not known. */
  readonly names: readonly (string | null)[];
}

/** By district, those who have said none last. How far the others have come is nobody else's matter. */
export function finishedPeople(
  units: readonly IntroductionUnit[],
  shared: readonly SharedProgress[],
): readonly FinishedInDistrict[] {
  const finished = shared.filter((person) => isFinished(units, person.units));
  return [...Map.groupBy(finished, ({ unit }) => unit)]
    .map(([district, people]) => ({ district, names: people.map(({ name }) => name) }))
    .sort((a, b) =>
      a.district === null ? 1 : b.district === null ? -1 : a.district.localeCompare(b.district, 'sv'),
    );
}
