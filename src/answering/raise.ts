/** Sets a weight unless a higher one is there: of several ways to the same stem the best counts. */
export function raise(map: Map<string, number>, stem: string, weight: number): void {
  if ((map.get(stem) ?? 0) < weight) map.set(stem, weight);
}
