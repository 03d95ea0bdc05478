import type { Period } from '../../../guidance/checklists/period.ts';
import { sumPeriods } from '../../../guidance/checklists/sum-periods.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { ALL_UNITS, resultsCard } from '../../cards/remind/results-card.ts';
import type { GuideResult } from '../guide.ts';
import type { RemindParts } from './remind-parts.ts';
import type { Asked } from './schedule-desk.ts';

/** District and period on a page. */
const SHOWN = 6;

/**
 * The results of the counts, for managers.
 * @param unit the district that is asked for; '' or an unknown one for all @param page from 0
 */
export async function participationResults(
  {
    period = 'month',
    unit = '',
    page = 0,
  }: { period?: Period | undefined; unit?: string | undefined; page?: number | undefined },
  { asker, context }: Asked,
  { store, reasons }: Pick<RemindParts, 'store' | 'reasons'>,
): Promise<GuideResult> {
  if (!asker.isManager) return { line: reminderTexts.lines.resultsManagersOnly };
  const lines = await store.counts.list();
  const units = [...new Set(lines.map((line) => line.unit))].sort((a, b) => a.localeCompare(b, 'sv'));
  const chosen = unit !== ALL_UNITS && units.includes(unit) ? unit : '';
  const sums = sumPeriods(lines, period, context.today.slice(0, 'YYYY-MM'.length)).filter(
    (sum) => chosen === '' || sum.unit === chosen,
  );
  const shown = Math.min(page, Math.max(0, Math.ceil(sums.length / SHOWN) - 1));
  return {
    card: resultsCard({
      sums: sums.slice(shown * SHOWN, (shown + 1) * SHOWN),
      period,
      units,
      unit: chosen,
      page: shown,
      hasMore: sums.length > (shown + 1) * SHOWN,
      reasons,
    }),
  };
}
