/** January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-11-17" → "17 November 2026" */
export function writtenDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${monthNames[month! - 1]} ${year}`;
}

/** "2026-11" → "November 2026" */
export function writtenMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${monthNames[number! - 1]} ${year}`;
}
