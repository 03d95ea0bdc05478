import { readSchedule } from '../../../reminders/read-schedule.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { receiptTexts } from '../../../texts/receipts.ts';
import { sayMoment } from '../../../texts/recurrence.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import type { ListView } from '../../cards/remind/schedule-list-card.ts';
import { shorten } from '../../cards/shorten.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';
import { type Asker, maySee } from './may-see.ts';
import type { RemindParts } from './remind-parts.ts';
import { sayAudience } from './say-audience.ts';

const { list: texts, states } = reminderStatusTexts;

/** Rows on a page: as many as somebody looks through on a phone. */
const ROWS = 8;
const LONGEST_TITLE = 70;

/**
 * The reminders that somebody may see here. In a channel or group others look on: only those that belong there are shown.
 * @param page from 0 @returns the view, and all the ids in the order of their numbers
 */
export async function scheduleList(
  asker: Asker,
  context: Pick<GuideContext, 'conversation' | 'scope'>,
  page: number,
  { store }: Pick<RemindParts, 'store'>,
): Promise<{ readonly view: ListView; readonly ids: readonly string[] }> {
  const every = await store.schedules.list(asker.isManager ? undefined : asker.speaker.id);
  const base = withoutThread(context.conversation);
  const all = every
    .filter((schedule) => maySee(asker, schedule))
    .filter((schedule) => context.scope === 'personal' || belongsTo(schedule, base));
  const shown = Math.min(page, Math.max(0, Math.ceil(all.length / ROWS) - 1));
  const here = all.slice(shown * ROWS, (shown + 1) * ROWS);
  const rows = await Promise.all(
    here.map(async (schedule, i) => ({
      id: schedule.id,
      number: shown * ROWS + i + 1,
      title: shorten(schedule.title, LONGEST_TITLE),
      about: await about(schedule, asker, store),
    })),
  );
  const lead = context.scope === 'personal' ? texts.lead[asker.isManager ? 'all' : 'own'] : texts.here;
  const hasMore = all.length > (shown + 1) * ROWS;
  return { view: { rows, all: all.length, lead, page: shown, hasMore }, ids: all.map(({ id }) => id) };
}

/** Whether a reminder may be shown where everybody in a conversation sees it. */
export function belongsTo(schedule: Schedule, conversation: string): boolean {
  const audience = readSchedule(schedule)?.audience;
  if (audience === undefined || audience.kind === 'me') return false;
  return (
    schedule.madeIn === conversation || ('conversation' in audience && audience.conversation === conversation)
  );
}

async function about(schedule: Schedule, { speaker }: Asker, store: RemindParts['store']): Promise<string[]> {
  const { state, nextAt, owner, ownerName } = schedule;
  const { next, noNext } = reminderStatusTexts;
  const audience = readSchedule(schedule)?.audience;
  const isOwn = audience?.kind === 'me' && owner === speaker.id;
  const to = audience === undefined ? [] : [await sayAudience(audience, ownerName, store.conversations)];
  return [
    ...(state === 'active' ? [nextAt === null ? noNext : next(sayMoment(nextAt))] : []),
    states[state],
    ...(isOwn ? [receiptTexts.yourself] : to),
  ];
}
