import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { sourceTexts } from '../../texts/sources.ts';
import type { Citation } from './content-fields.ts';

/** @returns "Socialtjänstlagen (2025:400) › 20 kap. 2 §"; the id where the register lacks the source */
export function nameSource({ source, section, page }: Citation, sources: SourceRegister): string {
  const label = sources.get(source)?.label ?? source;
  return sourceTexts.cited(label, [{ section, pages: page === undefined ? [] : [page] }]);
}
