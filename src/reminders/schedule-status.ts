import type { ConversationScope, Conversations } from '../store/conversations.ts';
import type { Counts, Ledger, Occasion } from '../store/ledger.ts';
import type { Schedule } from '../store/schedules.ts';
import { sayMoment, sayRecurrence, sayShortMoment } from '../texts/recurrence.ts';
import { reminderStatusTexts } from '../texts/reminder-status.ts';
import { readSchedule } from './read-schedule.ts';
import { sayAudience } from './say-audience.ts';

const { states, status: texts } = reminderStatusTexts;

/** Occasions back that are looked through for what was missed. */
const RECENT = 20;
/** Names, and after them how many more. */
const MOST_PROBLEMS = 8;
const MOST_MISSED = 2;

/** What it takes to say how a reminder goes. */
export interface StatusParts {
  readonly store: { readonly ledger: Ledger; readonly conversations: Pick<Conversations, 'get'> };
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

type Row = Awaited<ReturnType<Ledger['deliveries']>>[number];

/** How a reminder goes, in words. */
export interface StatusView {
  readonly id: string;
  /** Goes back with every change: whoever changes says what they saw. */
  readonly revision: number;
  readonly title: string;
  readonly state: 'active' | 'paused' | 'cancelled' | 'done';
  /** Whether it comes no more, and nothing waits to be sent. */
  readonly isOver: boolean;
  /** Name and value, one below the other. */
  readonly facts: readonly (readonly [string, string])[];
  /** "Senast: måndag 7 december 2026 kl. 09.00"; null before the first. */
  readonly latest: string | null;
  /** Of the latest occasion: sent, waiting and so on. */
  readonly counts: readonly (readonly [string, string])[];
  /** Who has not got it and why, each a line. */
  readonly problems: readonly string[];
  /** What else there is to know, each a line. */
  readonly lines: readonly string[];
  /** The occasion that can be nudged; null when there is none. */
  readonly nudge: string | null;
}

/** Looks up how a reminder goes. @param scope where it is shown: names are for whoever looks alone */
export async function scheduleStatus(
  schedule: Schedule,
  scope: ConversationScope,
  { store, now }: StatusParts,
): Promise<StatusView> {
  const { ledger, conversations } = store;
  const read = readSchedule(schedule);
  const occasions = await ledger.occasions(schedule.id, RECENT);
  const latest = occasions.find(({ state }) => state !== 'missed') ?? null;
  const counts = latest === null ? null : await ledger.counts(schedule.id, latest.id);
  const rows =
    latest === null || counts === null || isAllSent(counts)
      ? []
      : await ledger.deliveries(schedule.id, latest.id);
  const isShared = read?.audience.kind === 'channel';
  const { ownerName, nextAt, state } = schedule;
  const to = read === null ? '' : await sayAudience(read.audience, ownerName, conversations);
  const isUnderWay = state === 'done' && counts !== null && isAnyLeft(counts);
  const facts: (readonly [string, string])[] = [
    [texts.facts.state, isUnderWay ? texts.underWay : states[state]],
    ...(read === null
      ? []
      : ([
          [texts.facts.to, to],
          [texts.facts.when, sayRecurrence(read.rule)],
        ] as const)),
    ...(state === 'active' && nextAt !== null ? [[texts.facts.next, sayMoment(nextAt)] as const] : []),
    [texts.facts.by, ownerName ?? texts.unknownOwner],
  ];
  return {
    id: schedule.id,
    revision: schedule.revision,
    title: schedule.title,
    state,
    isOver: state === 'cancelled' || (state === 'done' && !isUnderWay),
    facts,
    latest: latest === null ? null : texts.latest(sayMoment(latest.dueAt)),
    counts: counts === null ? [] : countLines(counts, rows, now()),
    problems: problemLines(rows, scope === 'personal'),
    lines: [
      ...(read === null ? [reminderStatusTexts.unreadable] : []),
      ...missedLines(occasions),
      ...(latest?.state === 'cancelled' ? [texts.cancelled(sayMoment(latest.dueAt))] : []),
      ...(counts !== null && counts.uncertain > 0 ? [texts.uncertain(counts.uncertain)] : []),
      ...(isShared && counts !== null ? [texts.acknowledgedHere(counts.acknowledged)] : []),
      ...(counts === null ? [] : [texts.reads]),
      ...(scope !== 'personal' && rows.some(hasProblem) ? [texts.namesAlone] : []),
    ],
    nudge: latest !== null && mayNudge(latest, counts) ? latest.id : null,
  };
}

function isAllSent({ waiting, sending, interrupted, failed, skipped }: Counts): boolean {
  return waiting + sending + interrupted + failed + skipped === 0;
}

function isAnyLeft({ waiting, sending, interrupted }: Counts): boolean {
  return waiting + sending + interrupted > 0;
}

function mayNudge({ state, nudgedAt }: Occasion, counts: Counts | null): boolean {
  if (state !== 'open' || nudgedAt !== null || counts === null) return false;
  return counts.sent + (counts.codes.restored ?? 0) > counts.acknowledged;
}

function countLines(counts: Counts, rows: readonly Row[], now: number): (readonly [string, string])[] {
  const names = texts.counts;
  const opted = counts.codes.opted_out ?? 0;
  const waiting = counts.waiting + counts.sending;
  const next = counts.nextAttemptAt;
  const isThrottled = rows.some(({ state, code }) => state === 'waiting' && code === 'throttled');
  const retry =
    next === null || next <= now
      ? null
      : (isThrottled ? texts.throttled : texts.retry)(sayShortMoment(next, now));
  const all: (readonly [string, number, string?])[] = [
    [names.sent, counts.sent],
    [names.waiting, waiting, texts.waiting(waiting, retry)],
    [names.interrupted, counts.interrupted],
    [names.acknowledged, counts.acknowledged],
    [names.completed, counts.completed],
    [names.opted, opted],
    [names.failed, counts.failed],
    [names.skipped, counts.skipped - opted],
  ];
  const always: readonly string[] = [names.sent, names.acknowledged];
  return all
    .filter(([name, count]) => count > 0 || always.includes(name))
    .map(([name, count, said]) => [name, said ?? String(count)]);
}

function hasProblem({ state, code }: Row): boolean {
  return state === 'failed' || (state === 'skipped' && code !== 'opted_out');
}

/** By name for whoever looks alone; elsewhere how many, by reason. */
function problemLines(rows: readonly Row[], withNames: boolean): string[] {
  const problems = rows.filter(hasProblem);
  if (!withNames) {
    const byWhy = Map.groupBy(problems, ({ code, lastStatus }) =>
      reminderStatusTexts.reason(code, lastStatus),
    );
    return [...byWhy].slice(0, MOST_PROBLEMS).map(([why, own]) => texts.others(own.length, why));
  }
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ name, code, lastStatus }) =>
      texts.problem(name ?? texts.unnamed, reminderStatusTexts.reason(code, lastStatus)),
    );
  const left = problems.length - shown.length;
  return left === 0 ? shown : [...shown, texts.more(left)];
}

/** Those since the latest that was sent: what is older is in the file. */
function missedLines(occasions: readonly Occasion[]): string[] {
  const since = occasions.findIndex(({ state }) => state !== 'missed');
  const missed = since === -1 ? occasions : occasions.slice(0, since);
  const shown = missed.slice(0, MOST_MISSED).map(({ dueAt }) => texts.missed(sayMoment(dueAt)));
  const left = missed.length - shown.length;
  return left === 0 ? shown : [...shown, texts.moreMissed(left)];
}
