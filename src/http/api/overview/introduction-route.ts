import { z } from 'zod';
import type { IntroductionOverview } from '../../../tab/api/overview.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { OverviewParts } from './overview-parts.ts';

/** Who has finished the introduction, of those who have agreed that managers see it. Of the others nothing is said. */
export function introductionRoute({ store, introductionUnits }: OverviewParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/overview/introduction',
    access: 'manager',
    input: z.object({}),
    async handle() {
      const all = introductionUnits();
      const finished = (await store.introduction.shared()).filter(
        ({ units }) => all.length > 0 && all.every((unit) => units.includes(unit)),
      );
      const units = [...Map.groupBy(finished, ({ unit }) => unit)]
        .map(([unit, people]) => ({ unit, names: people.map(({ name }) => name) }))
        // Those who have not said where come last.
        .sort(
          (a, b) =>
            Number(a.unit === null) - Number(b.unit === null) ||
            (a.unit ?? '').localeCompare(b.unit ?? '', 'sv'),
        );
      return { json: { units } satisfies IntroductionOverview };
    },
  });
}
