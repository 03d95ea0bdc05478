const LABEL = /^(?:utgivare|utgiven av|avsändare)\s*:\s*(?<name>\S.{2,80})$/i;
/** Municipalities are named with or without a genitive: "Uppsala kommun", "Lunds kommuns rutiner". */
const MUNICIPALITY =
  /(?:(?:Upplands|Östra|Lilla) )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)* (?:stad|kommun)s?(?!\p{L})/gu;
const ORGANISATION =
  /(?:stad|kommun|region|förbund|förvaltning|förvaltningen|nämnden|styrelsen|myndigheten|verket|inspektionen|departementet|rådet|institutet)$/iu;
/** A name that stands alone counts as the sender's only where a sender is given: at the top. */
const TOP_LINES = 15;

/**
 * Finds who publishes a report: stated with a label, or the sender named alone at the top, or else the municipality
 * that the text names at least twice and clearly more often than any other.
 * @param lines trimmed lines that are not blank
 */
export function findPublisher(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = LABEL.exec(line)?.groups?.name;
    if (name) return name.trim();
  }
  const sender = lines.slice(0, TOP_LINES).find(isOrganisation);
  return sender ?? commonestMunicipality(lines.join(' '));
}

/** @returns true if the name is that of an authority or the like, and not of a person */
export function isOrganisation(name: string): boolean {
  const words = name.split(' ').length;
  if (words > 4 || name.length > 60 || !/^\p{Lu}[\p{L} -]+$/u.test(name)) return false;
  return ORGANISATION.test(name) || /^Region \p{Lu}\p{Ll}+$/u.test(name);
}

function commonestMunicipality(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(MUNICIPALITY)) {
    const name = match.replace(/s$/, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
