import type { FinishedInDistrict } from '../../../guidance/introduction/finished-people.ts';
import { finishedCard } from '../../cards/introduction/finished-card.ts';
import type { GuideResult } from '../guide.ts';

/** More would not fit in a message. */
const PEOPLE_ON_PAGE = 80;

/** So many people at a time, each under their district. @param page from 0; past the last one gives the last */
export function finishedPage(districts: readonly FinishedInDistrict[], page: number): GuideResult {
  const people = districts.flatMap(({ district, names }) => names.map((name) => ({ district, name })));
  const last = Math.max(0, Math.ceil(people.length / PEOPLE_ON_PAGE) - 1);
  const shown = Math.min(page, last);
  const some = people.slice(shown * PEOPLE_ON_PAGE, (shown + 1) * PEOPLE_ON_PAGE);
  const grouped = [...Map.groupBy(some, ({ district }) => district)].map(([district, own]) => ({
    district,
    names: own.map(({ name }) => name),
  }));
  return { card: finishedCard(grouped, shown, shown < last) };
}
