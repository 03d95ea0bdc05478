import { z } from 'zod';
import type { IntroductionOverview } from '../../../tab/api/overview.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { OverviewParts } from './overview-parts.ts';

/** Who has finished the introduction, of those who have agreed that managers see it. Of the others nothing is said. */
export function introductionRoute({ introduced }: OverviewParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/overview/introduction',
    access: 'manager',
    input: z.object({}),
    async handle() {
      const units = (await introduced()).map(({ district, names }) => ({ unit: district, names }));
      return { json: { units } satisfies IntroductionOverview };
    },
  });
}
