/** Where among the reminders somebody is. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'new' }
  | { readonly at: 'calendar'; readonly month: string | null }
  | { readonly at: 'one' | 'change' | 'copy'; readonly id: string };

/** The words that stand in addresses. */
const NEW = 'ny';
const CALENDAR = 'kalender';
const DEEDS = { andra: 'change', kopiera: 'copy' } as const;

/** @param subPage as `kalender/2026-12` or `<id>/andra`; null for the list */
export function placeOf(subPage: string | null): Place {
  const [first = '', second] = (subPage ?? '').split('/');
  if (first === '') return { at: 'list' };
  if (first === NEW) return { at: 'new' };
  if (first === CALENDAR)
    return { at: 'calendar', month: /^20\d{2}-(?:0[1-9]|1[0-2])$/u.test(second ?? '') ? second! : null };
  const deed = Object.entries(DEEDS).find(([word]) => word === second)?.[1];
  return { at: deed ?? 'one', id: first };
}

export const addresses = {
  list: '#/paminnelser',
  new: `#/paminnelser/${NEW}`,
  calendar: (month?: string) => `#/paminnelser/${CALENDAR}${month === undefined ? '' : `/${month}`}`,
  one: (id: string) => `#/paminnelser/${id}`,
  change: (id: string) => `#/paminnelser/${id}/andra`,
  copy: (id: string) => `#/paminnelser/${id}/kopiera`,
} as const;
