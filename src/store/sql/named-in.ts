/** An audience that names people one by one; whoever else gets it is found when it is sent. */
interface NamedPeople {
  readonly kind: 'people';
  readonly ids: readonly string[];
}

function namedPeople(audience: string): NamedPeople | null {
  const parsed: unknown = JSON.parse(audience);
  const { kind, ids } = (parsed ?? {}) as { readonly kind?: unknown; readonly ids?: unknown };
  return kind === 'people' && Array.isArray(ids) ? (parsed as NamedPeople) : null;
}

/** @param audience as it lies in the table */
export function isNamedIn(audience: string, person: string): boolean {
  return namedPeople(audience)?.ids.includes(person) ?? false;
}

/** @returns the audience without them; null when nobody is left */
export function withoutPerson(audience: string, person: string): string | null {
  const named = namedPeople(audience);
  if (named === null) return audience;
  const ids = named.ids.filter((id) => id !== person);
  return ids.length === 0 ? null : JSON.stringify({ ...named, ids });
}

/** A reminder to oneself. */
export function isToSelf(audience: string): boolean {
  return (JSON.parse(audience) as { readonly kind?: unknown } | null)?.kind === 'me';
}
