import { ownDataTexts } from '../../../texts/own-data.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { type ForgetView, forgetCard } from '../../cards/mine/forget-card.ts';
import { ownDataCard, ownDataTextCard } from '../../cards/mine/own-data-card.ts';
import { inParts } from './in-parts.ts';
import type { ToldTable } from './tell-own-data.ts';
import type { TitleOf } from './tell-tab-data.ts';
import { createToldData, type OwnDataSources } from './told-data.ts';

/** Bytes of text in one field: a message holds 28 kB, and the field is read as JSON once more. */
const MOST_BYTES = 18_000;

/** The cards that show what is kept about somebody. */
export interface OwnDataCards {
  overview(person: string): Promise<AdaptiveCard>;
  all(person: string, as: 'text' | 'json', part: number): Promise<AdaptiveCard>;
  forget(person: string): Promise<AdaptiveCard>;
}

/** @param titleOf what the content that somebody's rows point to is called */
export function createOwnDataCards(store: OwnDataSources, titleOf: TitleOf): OwnDataCards {
  const { told, json } = createToldData(store, titleOf);
  return {
    overview: async (person) => ownDataCard(await told(person)),
    async all(person, as, part) {
      const text = as === 'json' ? await json(person) : asText(await told(person));
      return ownDataTextCard(as, inParts(text, MOST_BYTES), part);
    },
    async forget(person) {
      const data = await store.ownData.export(person);
      const count = (table: string) => data[table]?.length ?? 0;
      const view: ForgetView = {
        chats: count('conversation'),
        deliveries: count('delivery'),
        answers: count('acknowledgement'),
        own: count('schedule'),
        named: count('named_in'),
        hasStopped: count('opt_out') > 0,
        hasLanguage: typeof data.person?.[0]?.language === 'string',
        introduction: ['unit', 'answer', 'sharing'].some((part) => count(`introduction_${part}`) > 0),
        favourites: count('favourite'),
        documents: count('document_version'),
      };
      return forgetCard(view);
    },
  };
}

function asText(told: readonly ToldTable[]): string {
  const { title, nothing, elsewhereTitle, elsewhere } = ownDataTexts.data;
  return [
    title,
    ...(told.length === 0 ? ['', nothing] : []),
    ...told.flatMap((table) => ['', table.title, ...table.lines.map((line) => `– ${line}`)]),
    '',
    elsewhereTitle,
    ...elsewhere.map((line) => `– ${line}`),
  ].join('\n');
}
