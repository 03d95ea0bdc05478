/**
 * Says whether a parsed JSON value is nested deeper than `limit` levels.
 * Walks with a list of its own: recursion is what deep input is meant to break.
 */
export function isNestedDeeperThan(limit: number, value: unknown): boolean {
  let level: unknown[] = isBranch(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const item of level) {
      for (const child of Object.values(item as object)) if (isBranch(child)) next.push(child);
    }
    level = next;
  }
  return false;
}

function isBranch(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
