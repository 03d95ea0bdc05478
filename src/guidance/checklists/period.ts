export const PERIODS = ['month', 'tertial', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** "2026-11" as the period that it is in: "2026-11", "2026-T3", "2026" */
export function periodOf(month: string, period: Period): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5, 7))];
  if (period === 'month') return month;
  return period === 'year' ? year : `${year}-T${Math.ceil(number / 4)}`;
}

/** Whether the period of that name is over. @param month the month that it is, "2026-11" */
export function hasEnded(name: string, month: string): boolean {
  return lastMonth(name) < month;
}

function lastMonth(name: string): string {
  if (name.length === 4) return `${name}-12`;
  return name[5] === 'T' ? `${name.slice(0, 5)}${String(Number(name[6]) * 4).padStart(2, '0')}` : name;
}
