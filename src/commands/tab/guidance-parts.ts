import type { Answerer } from '../../answering/answer.ts';
import { todayInStockholm } from '../../guidance/deadlines/today-in-stockholm.ts';
import { screenText } from '../../privacy/screen-text.ts';
import type { Store } from '../../store/store.ts';
import { createToldData } from '../../teams/guide/mine/told-data.ts';
import type { Guidance } from '../load-guidance.ts';
import type { TabParts } from './tab-routes.ts';

export interface GuidancePartsFrom {
  readonly guidance: Pick<Guidance, 'lists' | 'content' | 'sources' | 'introduction'>;
  readonly store: Store;
  /** null until the documents have been read. */
  readonly answerer: () => Answerer | null;
}

/** What the tab's checklists, drafts and settings are made of. The content may be read again meanwhile. */
export function guidanceParts({
  guidance,
  store,
  answerer,
}: GuidancePartsFrom): Pick<TabParts, 'lists' | 'drafts' | 'settings' | 'ownData'> {
  const now = Date.now;
  const shared = {
    favourites: store.favourites,
    sources: () => guidance.sources,
    screen: (text: string) => answerer()?.screen(text) ?? screenText(text),
    today: () => todayInStockholm(new Date()),
    now,
  };
  const units = () => answerer()?.units ?? [];
  const { told, json } = createToldData(store, (kind, id) => {
    if (kind === 'unit') return guidance.introduction?.desk.unit(id)?.title ?? null;
    const entries = kind === 'draft' ? guidance.content.drafts : [...guidance.lists.values()];
    return entries.find((one) => one.id === id)?.title ?? null;
  });
  return {
    lists: {
      ...shared,
      lists: () => guidance.lists,
      reasons: () => guidance.content.reasons,
      people: store.people,
      counts: store.counts,
      units,
    },
    drafts: { ...shared, templates: () => guidance.content.drafts },
    settings: {
      people: store.people,
      conversations: store.conversations,
      optOuts: store.optOuts,
      units,
      now,
    },
    ownData: { told, json, forget: (person) => store.ownData.forget(person, now()) },
  };
}
