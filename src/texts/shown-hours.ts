/** When somebody works: days as in ISO 8601, times as "08:00". */
export interface ShownHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}
