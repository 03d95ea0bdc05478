/** What the first mark of a hit is called in the page. */
export function hitId(hit: number): string {
  return `traff-${hit + 1}`;
}

/** Scrolls to a hit and gives it the focus, so that reading goes on from there. */
export function goToHit(hit: number): void {
  const mark = document.getElementById(hitId(hit));
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

/** What a source of an article is called in the page. */
export function sourceId(number: number): string {
  return `kalla-${number}`;
}

export function goToSource(number: number): void {
  const source = document.getElementById(sourceId(number));
  source?.scrollIntoView({ block: 'center' });
  source?.focus({ preventScroll: true });
}
