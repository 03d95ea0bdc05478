import type { Content } from './load-content.ts';
import type { Offerable } from './offers-under.ts';

/** Everything in the content that can be opened by name, as it may be offered. */
export function offerables(content: Content): Offerable[] {
  const of = (kind: Offerable['kind'], entries: readonly Omit<Offerable, 'kind'>[]) =>
    entries.map(({ id, title, under }): Offerable => ({ kind, id, title, under }));
  return [
    ...of('path', content.paths),
    ...of('checklist', content.checklists),
    ...of('draft', content.drafts),
    ...of('deadline', content.deadlines),
    ...of('review', content.reviews),
  ];
}
