import { WorkingHours } from '../../../reminders/recurrence/working-hours.ts';
import type { OwnData } from '../../../store/own-data.ts';
import { readLanguage } from '../../../texts/language.ts';
import { languageTexts } from '../../../texts/languages.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { ownDataTabTexts } from '../../../texts/own-data-tab.ts';
import { sayMoment } from '../../../texts/recurrence.ts';

import { isText, isTime, type OwnRow as Row } from './own-row.ts';
import { TAB_TELLERS, type TitleOf } from './tell-tab-data.ts';

/** One table, told in plain words: a line for each thing that is kept. */
export interface ToldTable {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Looks up what an id stands for; null when it is gone. */
export interface Titles {
  readonly ofSchedule: (id: unknown) => string | null;
  readonly ofLineage: (lineage: unknown) => string | null;
  readonly ofDelivery: (id: unknown) => string | null;
  readonly ofContent: TitleOf;
}

const { lines, scheduleStates, deliveryStates, actions, tables } = ownDataTexts;

/**
 * Everything that is kept about somebody, in the order of the store, with nothing left out: a table or a row that is not
 * known here is told by its fields as they are. Ids that mean nothing to a reader are in the JSON.
 */
export function tellOwnData(data: OwnData, titles: Titles): readonly ToldTable[] {
  return Object.entries(data)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => ({
      title: tables[table] ?? ownDataTabTexts.tables[table] ?? table,
      lines: rows.flatMap(
        (row) =>
          TELLERS[table]?.(row, titles) ?? TAB_TELLERS[table]?.(row, titles.ofContent) ?? [asItIs(row)],
      ),
    }));
}

/** How a row of each table is told; null when it is not as expected. */
const TELLERS: Readonly<Record<string, (row: Row, titles: Titles) => readonly string[] | null>> = {
  person: ({ name, unit, role, hours, language, seen_at }) => {
    const said = WorkingHours.safeParse(parsed(hours)).data;
    return [
      ...(isText(name) ? [lines.name(name)] : []),
      ...(isText(unit) ? [lines.unit(unit)] : []),
      ...(isText(role) ? [lines.role(ownDataTexts.roleNames[role] ?? role)] : []),
      ...(isText(language) ? [lines.language(languageTexts.names[readLanguage(language) ?? 'sv'])] : []),
      ...(said === undefined ? [] : [lines.hours(said)]),
      ...(isTime(seen_at) ? [lines.seen(seen_at)] : []),
    ];
  },
  conversation: ({ state, unit, seen_at }) =>
    isTime(seen_at)
      ? [
          state === 'active' ? lines.chat(seen_at) : lines.chatGone(seen_at),
          ...(isText(unit) ? [lines.unit(unit)] : []),
        ]
      : null,
  welcome: ({ at }) => (isTime(at) ? [lines.welcomed(at)] : null),
  schedule: ({ title, state, created_at }) =>
    isText(title) && isTime(created_at)
      ? [lines.schedule(title, scheduleStates[String(state)] ?? String(state), created_at)]
      : null,
  named_in: ({ title }) => (isText(title) ? [lines.named(title)] : null),
  delivery: ({ schedule, state, sent_at, acknowledged_at, completed_at }, { ofSchedule }) => {
    const title = ofSchedule(schedule) ?? lines.untitled;
    const stands = deliveryStates[String(state)] ?? String(state);
    return [
      [
        isTime(sent_at) ? lines.sent(title, sent_at) : lines.notSent(title, stands),
        isTime(acknowledged_at) ? lines.acknowledged(acknowledged_at) : '',
        isTime(completed_at) ? lines.completed(completed_at) : '',
      ].join(''),
    ];
  },
  acknowledgement: ({ delivery, at, completed_at }, { ofDelivery }) =>
    isTime(at)
      ? [
          `${lines.acknowledgement(ofDelivery(delivery) ?? lines.untitled, at)}${isTime(completed_at) ? lines.completed(completed_at) : ''}`,
        ]
      : null,
  opt_out: ({ lineage, at }, { ofLineage }) =>
    isTime(at) ? [lines.stopped(isText(lineage) ? (ofLineage(lineage) ?? lines.untitled) : null, at)] : null,
  audit: ({ action, at }) => {
    const did = String(action);
    return isTime(at) ? [lines.audit(actions[did] ?? did, at)] : null;
  },
};

/** JSON to keep or to take elsewhere: every field of every row, with what lies as JSON in it unfolded. */
export function ownDataJson(data: OwnData): string {
  const unfolded = Object.entries(data).map(([table, rows]) => [
    table,
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [field, parsed(value)])),
    ),
  ]);
  return JSON.stringify(Object.fromEntries(unfolded), null, 1);
}

function asItIs(row: Row): string {
  return Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `${field}: ${isTime(value) ? sayMoment(value) : String(value)}`)
    .join(', ');
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[{[]/u.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
