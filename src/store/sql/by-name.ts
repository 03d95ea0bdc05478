const swedish = new Intl.Collator('sv');

/** Sorts by name as in Swedish, whatever the database thinks of letters; those without one come last. */
export function byName(a: { readonly name: string | null }, b: { readonly name: string | null }): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return swedish.compare(a.name, b.name);
}
