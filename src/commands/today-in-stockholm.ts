/** @returns the ISO date that it is in Stockholm at a point in time */
export function todayInStockholm(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}
