import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { FieldProblem } from './field-problem.ts';

/** What every content file has and may refer to others with. */
export interface AnyContent {
  readonly id: string;
  readonly names: readonly string[];
  readonly under: readonly string[];
  readonly read: readonly string[];
}

/** What there is to refer to. */
export interface Referable {
  readonly sources: SourceRegister;
  /** Ids of the articles. */
  readonly articles: ReadonlySet<string>;
  /** Names of the districts, as in the lexicon. */
  readonly units: ReadonlySet<string>;
  /** By folder and id: "paths/oro-for-barnet". */
  readonly content: ReadonlyMap<string, unknown>;
}

/** Says where a file refers to an article, a source, another file or a district that there is not. */
export function checkReferences(value: AnyContent, { sources, articles, units, content }: Referable) {
  const deadLinks: FieldProblem[] = [];
  const unknownSources: FieldProblem[] = [];
  const link = (isThere: boolean, path: readonly PropertyKey[], message: string) => {
    if (!isThere) deadLinks.push({ path, message });
  };
  for (const field of ['under', 'read'] as const) {
    for (const [i, article] of value[field].entries())
      link(articles.has(article), [field, i], `There is no article with the id "${article}". Correct it.`);
  }
  for (const { path, node } of nodesIn(value)) {
    const { source, section, kind, id, unit, review } = node;
    if (typeof source === 'string' && typeof section === 'string' && !sources.has(source))
      unknownSources.push({
        path,
        message: `sources.yaml has no source "${source}". Add it there, or correct the id.`,
      });
    if (path.at(-2) === 'onward' || (path[0] === 'content' && kind === 'checklist'))
      link(content.has(`${kind}s/${id}`), path, `There is no ${kind} with the id "${id}". Correct it.`);
    if (typeof review === 'string')
      link(
        content.has(`reviews/${review}`),
        [...path, 'review'],
        `There is no review with the id "${review}". Correct it.`,
      );
    if (typeof unit === 'string')
      link(
        units.has(unit),
        [...path, 'unit'],
        `The lexicon has no district "${unit}". Write it as in places.yaml.`,
      );
  }
  return { deadLinks, unknownSources };
}

function* nodesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ path: readonly PropertyKey[]; node: Readonly<Record<string, unknown>> }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* nodesIn(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    yield { path, node: value as Record<string, unknown> };
    for (const [key, child] of Object.entries(value)) yield* nodesIn(child, [...path, key]);
  }
}
