import { deliveryLink } from '../../../http/delivery-link.ts';
import type { Changed, ScheduleChanges } from '../../../reminders/change-schedule.ts';
import { maySee } from '../../../reminders/may-see.ts';
import { nudgeSchedule } from '../../../reminders/nudge-schedule.ts';
import { scheduleCsv } from '../../../reminders/schedule-csv.ts';
import { scheduleStatus } from '../../../reminders/schedule-status.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { endScheduleCard } from '../../cards/remind/end-schedule-card.ts';
import { scheduleListCard } from '../../cards/remind/schedule-list-card.ts';
import { scheduleStatusCard } from '../../cards/remind/schedule-status-card.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import { type Asker, keeperOf } from './asker.ts';
import type { RemindParts } from './remind-parts.ts';
import type { RemindPlaces } from './remind-place.ts';
import { belongsTo, scheduleList } from './schedule-list.ts';

const { notices } = reminderStatusTexts;
const { lines, when } = reminderTexts;

/** Rows of a file that is sent as a message: what a message has room for. */
const ROWS_IN_MESSAGE = 150;

/** Who asks, and where. */
export interface Asked {
  readonly asker: Asker;
  readonly context: GuideContext;
}

export type DeskAction = 'pause' | 'resume' | 'end';

/** What can be done with the reminders that there are. A reminder that is not for whoever asks is as one that there is none of. */
export interface ScheduleDesk {
  /** @returns a line to say when there is none, none for them, or none for everybody where they write */
  find(id: string, asked: Asked): Promise<Schedule | { readonly line: string }>;
  list(page: number, asked: Asked): Promise<GuideResult>;
  open(id: string, asked: Asked, notices?: readonly string[]): Promise<GuideResult>;
  askEnd(id: string, asked: Asked): Promise<GuideResult>;
  /** @param revision that was seen; null for the one there is, to whoever typed it */
  act(action: DeskAction, id: string, revision: number | null, asked: Asked): Promise<GuideResult>;
  /** @param occasion the one to nudge; null for the latest */
  nudge(id: string, occasion: string | null, asked: Asked): Promise<GuideResult>;
  csv(id: string, asked: Asked): Promise<GuideResult>;
}

export function createScheduleDesk(
  parts: RemindParts,
  places: RemindPlaces,
  changes: () => ScheduleChanges | null,
): ScheduleDesk {
  const { store, now } = parts;

  const find: ScheduleDesk['find'] = async (id, { asker, context }) => {
    const schedule = await store.schedules.get(id);
    if (schedule === null || !maySee(keeperOf(asker), schedule)) return { line: lines.gone };
    const isHere = context.scope === 'personal' || belongsTo(schedule, withoutThread(context.conversation));
    return isHere ? schedule : { line: lines.alone };
  };

  const look = (id: string, context: GuideContext) => {
    const place = places.get(context);
    places.keep(context, { at: 'schedule', id, ids: place !== null && 'ids' in place ? place.ids : [] });
  };

  const show = async (
    schedule: Schedule,
    { context }: Asked,
    said: readonly string[],
    file: string | null = null,
  ): Promise<GuideResult> => {
    look(schedule.id, context);
    const view = await scheduleStatus(schedule, context.scope, parts);
    return { card: scheduleStatusCard({ ...view, file }, said) };
  };

  const open: ScheduleDesk['open'] = async (id, asked, said = []) => {
    const schedule = await find(id, asked);
    if (!('line' in schedule)) return show(schedule, asked, said);
    // What was done here is said, and who looks on sees no more of it.
    return schedule.line === lines.alone && said.length > 0 ? { line: said.join(' ') } : schedule;
  };

  return {
    find,
    open,

    async list(page, { asker, context }) {
      const { view, ids } = await scheduleList(asker, context, page, parts);
      places.keep(context, { at: 'list', ids });
      return { card: scheduleListCard(view) };
    },

    async askEnd(id, asked) {
      const schedule = await find(id, asked);
      if ('line' in schedule) return schedule;
      if (schedule.state === 'cancelled') return show(schedule, asked, [notices.ended]);
      look(id, asked.context);
      return { card: endScheduleCard(schedule) };
    },

    async act(action, id, revision, asked) {
      const schedule = await find(id, asked);
      if ('line' in schedule) return schedule;
      const change = changes();
      if (change === null) return { line: when.starting };
      const target = { id, revision: revision ?? schedule.revision, actor: asked.asker.speaker.id };
      const changed: Changed = await { pause: change.pause, resume: change.resume, end: change.cancel }[
        action
      ](target);
      parts.wake?.();
      return open(id, asked, [noticeOf(action, changed)]);
    },

    async nudge(id, occasion, asked) {
      const schedule = await find(id, asked);
      if ('line' in schedule) return schedule;
      const daysOff = parts.daysOff();
      if (daysOff === null) return { line: when.starting };
      const wanted = occasion ?? (await store.ledger.occasions(id, 1))[0]?.id;
      if (wanted === undefined) return show(schedule, asked, [notices.nothingToNudge]);
      const count = await nudgeSchedule(schedule, wanted, asked.asker.speaker.id, {
        ...store,
        now,
        daysOff,
      });
      parts.wake?.();
      return show(schedule, asked, [count === null ? notices.nudgedBefore : notices.nudged(count)]);
    },

    async csv(id, asked) {
      const schedule = await find(id, asked);
      if ('line' in schedule) return schedule;
      // Everybody there would see the names.
      if (asked.context.scope !== 'personal') return { line: notices.fileAlone };
      const actor = asked.asker.speaker.id;
      await store.audit.add({ at: now(), actor, action: 'schedule.export', target: id, fields: [] });
      const { publicUrl, signingKey } = parts;
      if (publicUrl !== null)
        return show(schedule, asked, [notices.file], deliveryLink(publicUrl, id, signingKey, now()));
      const { file, left } = await scheduleCsv(id, store.ledger, ROWS_IN_MESSAGE);
      const text = file.replace(/^\uFEFF/u, '');
      return { line: left === 0 ? text : `${text}${notices.fileCut(left)}`, asWritten: true };
    },
  };
}

function noticeOf(action: DeskAction, changed: Changed): string {
  if (changed.kind === 'no_occasion') return notices.noOccasion;
  if (changed.kind !== 'done') return notices.stale;
  const { state } = changed.schedule;
  if (state === 'cancelled') return action === 'end' ? notices.ended : notices.closed;
  return state === 'paused' ? notices.paused : notices.resumed;
}
