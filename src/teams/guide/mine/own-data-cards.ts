import type { Ledger } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { OwnData, OwnDataStore } from '../../../store/own-data.ts';
import type { Schedules } from '../../../store/schedules.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { type ForgetView, forgetCard } from '../../cards/mine/forget-card.ts';
import { ownDataCard, ownDataTextCard } from '../../cards/mine/own-data-card.ts';
import { inParts } from './in-parts.ts';
import { ownDataJson, type Titles, type ToldTable, tellOwnData } from './tell-own-data.ts';
import type { TitleOf } from './tell-tab-data.ts';

export interface OwnDataSources {
  readonly ownData: Pick<OwnDataStore, 'export'>;
  readonly schedules: Pick<Schedules, 'get'>;
  readonly ledger: Pick<Ledger, 'received'>;
  readonly optOuts: Pick<OptOuts, 'of'>;
}

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
  const told = async (person: string) => {
    const data = await store.ownData.export(person);
    return tellOwnData(data, { ...(await titlesFor(data, person, store)), ofContent: titleOf });
  };
  return {
    overview: async (person) => ownDataCard(await told(person)),
    async all(person, as, part) {
      const text =
        as === 'json' ? ownDataJson(await store.ownData.export(person)) : asText(await told(person));
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

/** Looks up once what each id in somebody's rows stands for. */
async function titlesFor(
  data: OwnData,
  person: string,
  store: OwnDataSources,
): Promise<Omit<Titles, 'ofContent'>> {
  const ids = (table: string, field: string) => [
    ...new Set((data[table] ?? []).map((row) => row[field]).filter((id) => typeof id === 'string')),
  ];
  const schedules = new Map<unknown, string>();
  for (const id of ids('delivery', 'schedule')) {
    const schedule = await store.schedules.get(id);
    if (schedule !== null) schedules.set(id, schedule.title);
  }
  const deliveries = new Map<unknown, string>(
    (data.delivery ?? []).flatMap(({ id, schedule }) => {
      const title = schedules.get(schedule);
      return title === undefined ? [] : [[id, title] as const];
    }),
  );
  // What somebody acknowledged in a channel is not theirs alone.
  for (const id of ids('acknowledgement', 'delivery').filter((one) => !deliveries.has(one))) {
    const received = await store.ledger.received(id);
    if (received !== null) deliveries.set(id, received.schedule.title);
  }
  const lineages = new Map((await store.optOuts.of(person)).map(({ lineage, title }) => [lineage, title]));
  return {
    ofSchedule: (id) => schedules.get(id) ?? null,
    ofDelivery: (id) => deliveries.get(id) ?? null,
    ofLineage: (lineage) => lineages.get(String(lineage)) ?? null,
  };
}
