/**
 * The value below which the given share of the values lies (nearest rank).
 * @param share 0–1, 0.95 for the 95th percentile
 * @returns NaN for no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A number for people and for the JSON line: no more digits than the measurement can bear. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
