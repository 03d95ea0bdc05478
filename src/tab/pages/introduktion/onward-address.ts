import type { UnitView } from '../../api/introduction.ts';

type Onward = UnitView['onward'][number];

/** @returns where in the tab it is; null for what is in the chat only */
export function onwardAddress({ kind, id }: Pick<Onward, 'kind' | 'id'>): string | null {
  if (kind === 'checklist') return `#/checklistor/${encodeURIComponent(id)}`;
  return kind === 'draft' ? `#/utkast/${encodeURIComponent(id)}` : null;
}
