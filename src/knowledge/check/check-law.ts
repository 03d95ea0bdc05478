import { repealedSol } from '../law/acts.ts';
import { findLawReferences } from '../law/find-law-references.ts';
import type { LawMap } from '../law/law-map.ts';
import { provisionKey } from '../law/provision.ts';
import { actOfWholeText } from '../law/sol-edition.ts';
import { shownText } from './article.ts';
import type { Finding } from './finding.ts';

/** A text whose lines are known; articles and other content. */
interface Lines {
  readonly file: string;
  readonly sections: readonly {
    readonly lines: readonly { readonly text: string; readonly line: number }[];
  }[];
}

/**
 * Every paragraph of the Social Services Act is named with the act it stands in and is one that the law map knows; one
 * of the repealed act is never given as what holds today.
 */
export function checkLaw({ file, sections }: Lines, law: LawMap): Finding[] {
  const old = keys([...law.provisions.flatMap((p) => p.old), ...law.absent]);
  const current = keys([...law.provisions.flatMap((p) => p.new), ...law.names.flatMap((n) => n.new)]);
  return sections.flatMap(({ lines }) =>
    lines.flatMap(({ text, line }) => {
      const shown = shownText(text);
      const seen = new Set<string>();
      return findLawReferences(shown).flatMap(
        ({ act, sfs: beside, chapter, paragraph, start, end }): Finding[] => {
          if (act !== 'SoL' || chapter === null || paragraph === null) return [];
          const sfs = beside ?? actOfWholeText(shown);
          const key = provisionKey({ chapter, paragraph });
          const label = `${chapter} kap. ${paragraph} §`;
          if (seen.has(`${sfs} ${key}`)) return [];
          seen.add(`${sfs} ${key}`);
          const at = { file, line };
          if (sfs === null) {
            const message = `${label} stands without its act. Write SoL (${law.acts.new.sfs}) or (${law.acts.old.sfs}) beside it.`;
            return [{ ...at, rule: 'repealed-as-current', message }];
          }
          if (sfs === repealedSol && !saysItIsRepealed(shown, start, end)) {
            const message = `${label} of the repealed act is not called repealed. Write one of ${PAST.join(', ')} beside it.`;
            return [{ ...at, rule: 'repealed-as-current', message }];
          }
          if ((sfs === repealedSol ? old : current).has(key)) return [];
          const message = `law.yaml does not know ${label} (${sfs}). Check the number against the act, and add it there if it is right.`;
          return [{ ...at, rule: 'unknown-provision', message }];
        },
      );
    }),
  );
}

function keys(provisions: LawMap['absent']): Set<string> {
  return new Set(provisions.map(provisionKey));
}

/** Words, or beginnings of words, that say that something no longer holds. */
const PAST = ['dåvarande', 'tidigare', 'upphäv', 'gamla', 'äldre', 'gällande', 'gällde'];
/** How far from the number the word may stand, in characters. */
const NEAR = 160;

function saysItIsRepealed(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return PAST.some((word) => around.toLowerCase().includes(word));
}
