/** A numbered provision of an act: "3 kap. 6 a § första stycket". */
export interface Provision {
  readonly chapter: number;
  /** "1", "6 a": number and, where there is one, a letter after a space. */
  readonly paragraph: string;
  /** The clause ("första", "andra", "övriga"), or null for the whole paragraph. */
  readonly clause: string | null;
}

export const clauseOrdinals = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte'] as const;

const written = new RegExp(
  `^(\\d{1,2}) kap\\. (\\d{1,3}(?: [a-z])?) §(?: (${clauseOrdinals.join('|')}|övriga) stycke(?:t|n))?$`,
);

/** @returns the provision written as "14 kap. 1 §", or null when the text is not written that way */
export function parseProvision(text: string): Provision | null {
  const match = written.exec(text);
  if (match === null) return null;
  return { chapter: Number(match[1]), paragraph: match[2]!, clause: match[3] ?? null };
}

/** @returns "14:1", "3:6a": the same for every clause of a paragraph */
export function provisionKey(provision: Pick<Provision, 'chapter' | 'paragraph'>): string {
  return `${provision.chapter}:${provision.paragraph.replace(/\s/g, '').toLowerCase()}`;
}
