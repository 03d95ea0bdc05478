export function findByName<T extends { title: string; names: readonly string[] }>(
  entries: readonly T[],
  text: string,
): T[] {
  const t = text.toLowerCase();
  return entries.filter((e) =>
    [e.title, ...e.names].some((n) => n.toLowerCase().includes(t) || t.includes(n.toLowerCase())),
  );
}
