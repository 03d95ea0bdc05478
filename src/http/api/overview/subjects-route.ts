import { z } from 'zod';
import { PERIODS } from '../../../guidance/checklists/period.ts';
import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import { sumSubjects } from '../../../guidance/overview/sum-subjects.ts';
import { NO_ANSWER } from '../../../store/asked-subjects.ts';
import type { SubjectOverview } from '../../../tab/api/overview.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { OverviewParts } from './overview-parts.ts';

const MOST_PERIODS = 12;
const MOST_SUBJECTS = 10;
/**
 * Calendar years back that are shown beside this one: as many as are kept whole. A year that has lost its first months would tell,
 * beside what it was before, how many those were.
 */
const YEARS_BACK = 2;

/** Which documents answered most questions, and how often none did. What was asked is kept nowhere. */
export function subjectsRoute({ store, titleOf, now }: OverviewParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/overview/subjects',
    access: 'manager',
    input: z.object({ period: z.enum(PERIODS).default('month') }),
    async handle({ input: { period } }) {
      const month = todayInStockholm(new Date(now())).slice(0, 'YYYY-MM'.length);
      const first = `${Number(month.slice(0, 'YYYY'.length)) - YEARS_BACK}-01`;
      const sums = sumSubjects(await store.subjects.list(first), period, month);
      const periods = sums.slice(0, MOST_PERIODS).map(({ period: name, subjects }) => ({
        period: name,
        subjects: subjects
          .filter(({ subject }) => subject !== NO_ANSWER)
          .slice(0, MOST_SUBJECTS)
          .map(({ subject, count }) => ({ subject, title: titleOf(subject), count })),
        unanswered: subjects.find(({ subject }) => subject === NO_ANSWER)?.count ?? null,
      }));
      return { json: { period, periods } satisfies SubjectOverview };
    },
  });
}
