/** The most moments within any window of this length. @param moments in order */
export function busiestWindow(moments: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (const [last, at] of moments.entries()) {
    while (moments[first]! <= at - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
