import { z } from 'zod';
import { OWN_WORDS } from '../../../guidance/checklists/participation.ts';
import { PERIODS } from '../../../guidance/checklists/period.ts';
import { sumAges } from '../../../guidance/checklists/sum-ages.ts';
import { sumPeriods } from '../../../guidance/checklists/sum-periods.ts';
import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import type { ParticipationOverview } from '../../../tab/api/overview.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { OverviewParts } from './overview-parts.ts';

/** Periods back that are shown: two years of months. */
const MOST_PERIODS = 24;

/** How often children took part, by district and period, and by age. Districts are never added together. */
export function participationRoute({ store, reasons, now }: OverviewParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/overview/participation',
    access: 'manager',
    input: z.object({ period: z.enum(PERIODS).default('month'), unit: z.string().max(100).optional() }),
    async handle({ input: { period, unit } }) {
      const counts = await store.counts.list();
      const units = [...new Set(counts.map((count) => count.unit))].sort((a, b) => a.localeCompare(b, 'sv'));
      const chosen = unit !== undefined && units.includes(unit) ? unit : null;
      const own = chosen === null ? counts : counts.filter((count) => count.unit === chosen);
      const month = todayInStockholm(new Date(now())).slice(0, 'YYYY-MM'.length);
      const periods = sumPeriods(own, period, month);
      const newest = new Set([...new Set(periods.map((sum) => sum.period))].slice(0, MOST_PERIODS));
      return {
        json: {
          period,
          unit: chosen,
          units,
          periods: periods.filter((sum) => newest.has(sum.period)),
          ages: sumAges(own, period, month).filter((sum) => newest.has(sum.period)),
          reasons: {
            ...Object.fromEntries(reasons().map(({ id, text }) => [id, text])),
            [OWN_WORDS]: participationResultTexts.ownWords,
            none: participationResultTexts.noReason,
          },
        } satisfies ParticipationOverview,
      };
    },
  });
}
