import type { Ledger } from '../../../store/ledger.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { OwnData, OwnDataStore } from '../../../store/own-data.ts';
import type { Schedules } from '../../../store/schedules.ts';
import { ownDataJson, type Titles, type ToldTable, tellOwnData } from './tell-own-data.ts';
import type { TitleOf } from './tell-tab-data.ts';

export interface OwnDataSources {
  readonly ownData: Pick<OwnDataStore, 'export'>;
  readonly schedules: Pick<Schedules, 'get'>;
  readonly ledger: Pick<Ledger, 'received'>;
  readonly optOuts: Pick<OptOuts, 'of'>;
}

/** What is kept about somebody, for them to read. */
export interface ToldData {
  told(person: string): Promise<readonly ToldTable[]>;
  json(person: string): Promise<string>;
}

/** @param titleOf what the content that somebody's rows point to is called */
export function createToldData(store: OwnDataSources, titleOf: TitleOf): ToldData {
  return {
    async told(person) {
      const data = await store.ownData.export(person);
      return tellOwnData(data, { ...(await titlesFor(data, person, store)), ofContent: titleOf });
    },
    json: async (person) => ownDataJson(await store.ownData.export(person)),
  };
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
