import { z } from 'zod';
import { monthsUpTo, resultsByMonth, startOf } from '../../../reminders/results-by-month.ts';
import type { ReceiptOverview } from '../../../tab/api/overview.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { OverviewParts } from './overview-parts.ts';

const MONTHS = 12;

/** How many reminders came, and how many of them were acknowledged, over a year. */
export function receiptsRoute({ store, now }: OverviewParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/overview/receipts',
    access: 'manager',
    input: z.object({}),
    async handle() {
      const months = monthsUpTo(now(), MONTHS);
      const results = await store.ledger.results(startOf(months[0]!));
      return { json: { months: resultsByMonth(results, months) } satisfies ReceiptOverview };
    },
  });
}
