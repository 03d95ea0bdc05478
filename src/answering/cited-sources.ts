import type { AnswerReference } from './source-details.ts';

/** A source that an article builds on, with all the places in it that are leant on. */
export interface CitedSource {
  readonly label: string;
  readonly places: readonly { readonly section: string; readonly pages: readonly number[] }[];
  readonly expired: string | null;
}

/** Gathers references by source and section, in the order they are first leant on; pages rise. */
export function citedSources(references: readonly AnswerReference[]): CitedSource[] {
  const bySource = Map.groupBy(references, ({ source }) => source);
  return [...bySource.values()].map((own) => ({
    label: own[0]!.label,
    expired: own[0]!.expired,
    places: [...Map.groupBy(own, ({ section }) => section)].map(([section, same]) => ({
      section,
      pages: [...new Set(same.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b),
    })),
  }));
}
