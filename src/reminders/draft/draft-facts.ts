import type { DaysOff } from '../../guidance/deadlines/days-off.ts';
import type { ConversationScope, Conversations } from '../../store/conversations.ts';
import type { People } from '../../store/people.ts';
import { deadlineTexts } from '../../texts/deadlines.ts';
import { receiptTexts } from '../../texts/receipts.ts';
import { sayMoment, sayRecurrence } from '../../texts/recurrence.ts';
import { reminderTexts } from '../../texts/reminders.ts';
import { writtenDay } from '../../texts/written-day.ts';
import { fromThisMinute } from '../from-this-minute.ts';
import type { Keeper } from '../may-see.ts';
import { ownTimeLines } from '../own-time-lines.ts';
import type { FindRecipients } from '../recipients.ts';
import type { Audience } from '../reminder.ts';
import { type ReminderSaid, reminderSaid } from '../reminder-said.ts';
import { sayAudience } from '../say-audience.ts';
import { type ShownOccasion, shownOccasions } from '../shown-occasions.ts';
import { ruleOf } from './rule-of.ts';
import type { Whole } from './whole-draft.ts';

const texts = reminderTexts.preview;

/** Occasions that are shown before a reminder is confirmed. */
const OCCASIONS = 5;
/** More names than this are only counted. */
const MOST_NAMES = 10;

/** What a draft would become, in words. */
export interface DraftFacts {
  readonly title: string;
  /** What is sent the first time, put together as when it is sent. */
  readonly said: ReminderSaid;
  /** How many cards there are, when each occasion has its own. */
  readonly cards: number;
  /** Where it comes to. */
  readonly scope: ConversationScope;
  /** "alla i Farsta" */
  readonly to: string;
  /** "varje måndag kl. 09.00" */
  readonly when: string;
  readonly occasions: readonly ShownOccasion[];
  /** Who gets it, hours, weekends: a line each. */
  readonly lines: readonly string[];
}

export interface FactParts {
  readonly store: {
    readonly people: Pick<People, 'byIds'>;
    readonly conversations: Pick<Conversations, 'get'>;
  };
  readonly recipients: FindRecipients;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/**
 * Puts together what is shown before a reminder is confirmed.
 * @param scope where it is shown: names are for whoever looks alone @returns null when it would never be sent
 */
export async function draftFacts(
  whole: Whole,
  keeper: Keeper,
  scope: ConversationScope,
  parts: FactParts,
  daysOff: DaysOff,
): Promise<DraftFacts | null> {
  const { title, content, audience, when, owner } = whole;
  const rule = ruleOf(when, parts.now());
  const occasions = shownOccasions(rule, fromThisMinute(parts.now()), OCCASIONS, daysOff);
  const [first] = occasions;
  if (first === undefined) return null;
  const isOwn = audience.kind === 'me' && owner.id === keeper.id;
  const comesTo =
    audience.kind === 'channel'
      ? ((await parts.store.conversations.get(audience.conversation))?.scope ?? scope)
      : 'personal';
  const said = reminderSaid(
    { title, content, audience, ownerName: owner.name },
    { number: 0, dueAt: first.at },
    comesTo,
  );
  if (said === null) return null;
  return {
    title,
    said,
    cards: content.kind === 'series' ? content.parts.length : 1,
    scope: comesTo,
    to: isOwn ? receiptTexts.yourself : await sayAudience(audience, owner.name, parts.store.conversations),
    when: when === 'now' && first.movedFrom === null ? texts.now : sayRecurrence(rule),
    occasions,
    lines: [
      ...(await recipientLines(audience, owner.id, scope, parts)),
      ...(isOwn && !keeper.isManager ? [texts.seen] : []),
      ...(isOwn ? await ownTimeLines(owner.id, first.at, rule.kind === 'once', parts.store, daysOff) : []),
      ...(isOwn || audience.kind === 'channel' ? [] : [texts.hours]),
      ...(rule.kind !== 'once' || first.movedFrom !== null ? [texts.weekends[rule.move]] : []),
    ],
  };
}

/** "måndag 7 december 2026 kl. 09.00", with the day that it was moved from. */
export function sayOccasion({ at, movedFrom }: ShownOccasion): string {
  if (movedFrom === null) return sayMoment(at);
  const { holiday, weekday, iso } = movedFrom;
  const day = writtenDay(iso).replace(/ \d{4}$/u, '');
  const from = holiday === null ? `${weekday} ${day}` : deadlineTexts.holiday(holiday);
  return `${sayMoment(at)} (${texts.moved(from)})`;
}

/** Who gets it, by name where they are few and nobody else looks on. */
async function recipientLines(
  audience: Audience,
  owner: string | null,
  scope: ConversationScope,
  { recipients }: Pick<FactParts, 'recipients'>,
): Promise<string[]> {
  if (audience.kind === 'me') return [];
  if (audience.kind === 'channel') return [texts.oneCard];
  const found = await recipients(audience, owner).catch(() => null);
  if (found === null) return [texts.unknown];
  const names = found.map(({ person }) => person?.name ?? null);
  if (names.length === 0) return [nobodyLine(audience)];
  const all = names.filter((name) => name !== null);
  return scope === 'personal' && all.length === names.length && names.length <= MOST_NAMES
    ? [texts.named(all)]
    : [texts.count(names.length)];
}

function nobodyLine(audience: Audience): string {
  if (audience.kind === 'unit') return texts.nobodyInUnit(audience.unit);
  return audience.kind === 'role' ? texts.nobodyInRole(audience.role) : texts.nobody;
}
