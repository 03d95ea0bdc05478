import { z } from 'zod';
import { ScheduleId } from '../../../reminders/draft/plan-draft.ts';
import { dayOf } from '../../../reminders/recurrence/stockholm-time.ts';
import { scheduleCsv } from '../../../reminders/schedule-csv.ts';
import type { Ledger, Occasion } from '../../../store/ledger.ts';
import type {
  OccasionResults,
  RecipientRow,
  ReminderRecipients,
  ReminderResults,
} from '../../../tab/api/reminders.ts';
import { sayMoment } from '../../../texts/recurrence.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import { foundReminder } from './found-reminder.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem } from './reminder-problem.ts';

/** Occasions back; all of them are in the file. */
const SHOWN = 12;

/** How a reminder has gone: by occasion, by recipient, and all of it as a file. */
export function resultRoutes(parts: ReminderParts): readonly ApiRoute[] {
  const { ledger, audit } = parts.store;
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders/:id/results',
      access: 'manager',
      input: z.object({ id: ScheduleId.catch('') }),
      async handle({ caller, input: { id } }) {
        if ((await foundReminder(id, caller, parts)) === null) return reminderProblem('gone');
        const occasions = await ledger.occasions(id, SHOWN);
        const results = await Promise.all(occasions.map((occasion) => resultsOf(occasion, ledger)));
        return { json: { occasions: results } satisfies ReminderResults };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders/:id/recipients',
      access: 'manager',
      input: z.object({ id: ScheduleId.catch(''), occasion: z.string().max(200).default('') }),
      async handle({ caller, input: { id, occasion } }) {
        if ((await foundReminder(id, caller, parts)) === null) return reminderProblem('gone');
        const rows = await ledger.deliveries(id, occasion);
        return { json: { recipients: rows.map(recipient) } satisfies ReminderRecipients };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders/:id/csv',
      access: 'manager',
      input: z.object({ id: ScheduleId.catch('') }),
      async handle({ caller, input: { id } }) {
        if ((await foundReminder(id, caller, parts)) === null) return reminderProblem('gone');
        const entry = { at: parts.now(), actor: caller.id, target: id, fields: [] };
        await audit.add({ ...entry, action: 'schedule.export' });
        const { file } = await scheduleCsv(id, ledger);
        return {
          file: { status: 200, type: 'text/csv; charset=utf-8', filename: 'paminnelse.csv', body: file },
        };
      },
    }),
  ];
}

async function resultsOf(
  { id, schedule, dueAt, state }: Occasion,
  ledger: Pick<Ledger, 'counts'>,
): Promise<OccasionResults> {
  const counts = await ledger.counts(schedule, id);
  return {
    id,
    day: writtenDay(dayOf(dueAt)),
    moment: sayMoment(dueAt),
    state,
    sent: counts.sent,
    waiting: counts.waiting + counts.sending + counts.interrupted,
    acknowledged: counts.acknowledged,
    completed: counts.completed,
    missing: counts.failed + counts.skipped,
  };
}

function recipient(row: Awaited<ReturnType<Ledger['deliveries']>>[number]): RecipientRow {
  const { state, code, lastStatus, uncertain } = row;
  const { csv, status, reason } = reminderStatusTexts;
  const why = state === 'sent' || code === null ? '' : reason(code, lastStatus);
  const said = (at: number | null) => (at === null ? null : sayMoment(at));
  return {
    name: row.name ?? status.unnamed,
    state: csv.states[state],
    reason: [why, uncertain ? csv.uncertain : ''].filter((part) => part !== '').join(', '),
    sent: said(row.sentAt),
    acknowledged: said(row.acknowledgedAt),
    completed: said(row.completedAt),
  };
}
