import type { LawReference } from './find-law-references.ts';

/**
 * @returns index terms that are the same however the provision is written: `sol_14:1` for "SoL 14:1" and for
 * "14 kap. 1 § socialtjänstlagen", `lvu_3` for "3 § LVU". Where the text says which of the two SoL acts it means
 * there is a second, narrower term (`sol2001_14:1`). Empty for acts that have no name here.
 */
export function canonicalLawTerms(reference: LawReference): string[] {
  const { act, sfs, chapter, paragraph, name } = reference;
  if (name !== null) return [name.toLowerCase().replace(' ', '_')];
  // "SOSFS" alone does not say which regulation.
  if (act === 'other' || act === 'SOSFS' || paragraph === null) return [];
  const number = paragraph.replace(/\s/g, '');
  const place = chapter === null ? number : `${chapter}:${number}`;
  const prefix = act.toLowerCase();
  const year = act === 'SoL' && sfs !== null ? sfs.slice(0, 4) : null;
  return year === null ? [`${prefix}_${place}`] : [`${prefix}_${place}`, `${prefix}${year}_${place}`];
}
