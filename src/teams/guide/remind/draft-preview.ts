import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import { fromThisMinute } from '../../../reminders/from-this-minute.ts';
import type { Recurrence } from '../../../reminders/recurrence/recurrence.ts';
import { inStockholm } from '../../../reminders/recurrence/stockholm-time.ts';
import type { Audience } from '../../../reminders/reminder.ts';
import { type ShownOccasion, shownOccasions } from '../../../reminders/shown-occasions.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { receiptTexts } from '../../../texts/receipts.ts';
import { sayMoment, sayRecurrence } from '../../../texts/recurrence.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { PreviewView } from '../../cards/remind/remind-preview-card.ts';
import { reminderCard } from '../../cards/remind/reminder-card.ts';
import type { Scope } from '../../turn.ts';
import type { GuideContext } from '../guide.ts';
import type { NamedContent } from './draft-content.ts';
import type { Asker } from './may-see.ts';
import { ownTimeLines } from './own-time-lines.ts';
import type { RemindParts } from './remind-parts.ts';
import { reminderSaid } from './reminder-said.ts';
import { sayAudience } from './say-audience.ts';

const texts = reminderTexts.preview;

/** Occasions that are shown before a reminder is confirmed. */
const OCCASIONS = 5;
/** More names than this are only counted. */
const MOST_NAMES = 10;

/** A draft in which everything is said. */
export interface Whole extends NamedContent {
  readonly audience: Audience;
  readonly when: Recurrence | 'now';
  /** Whose it is: as a rule whoever makes it. */
  readonly owner: { readonly id: string | null; readonly name: string | null };
}

/** @param now milliseconds @returns the rule; "now" is the minute that it is */
export function ruleOf(when: Recurrence | 'now', now: number): Recurrence {
  if (when !== 'now') return when;
  const at = inStockholm(now);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { kind: 'once', day: at.toPlainDate().toString(), time, move: 'next' };
}

/** Puts together what is shown before a reminder is confirmed. @returns null when it would never be sent */
export async function draftPreview(
  whole: Whole,
  asker: Asker,
  context: GuideContext,
  parts: Pick<RemindParts, 'store' | 'recipients' | 'lists' | 'now'>,
  daysOff: DaysOff,
): Promise<PreviewView | null> {
  const { title, content, audience, when, owner } = whole;
  const rule = ruleOf(when, parts.now());
  const occasions = shownOccasions(rule, fromThisMinute(parts.now()), OCCASIONS, daysOff);
  const [first] = occasions;
  if (first === undefined) return null;
  const isOwn = audience.kind === 'me' && owner.id === asker.speaker.id;
  const scope = await scopeOf(audience, context, parts.store);
  // Put together as when it is sent.
  const said = reminderSaid(
    { title, content, audience, ownerName: owner.name },
    { number: 0, dueAt: first.at },
    scope,
  );
  if (said === null) return null;
  const { part } = said;
  const checklist = part.kind === 'checklist' ? (parts.lists.get(part.id) ?? null) : null;
  return {
    title,
    card: reminderCard({ ...said, delivery: null, checklist, round: 0, scope }),
    cards: content.kind === 'series' ? content.parts.length : 1,
    to: isOwn ? receiptTexts.yourself : await sayAudience(audience, owner.name, parts.store.conversations),
    when: when === 'now' && first.movedFrom === null ? texts.now : sayRecurrence(rule),
    occasions: occasions.map(occasionLine),
    lines: [
      ...(await recipientLines(audience, owner.id, context, parts)),
      ...(isOwn && !asker.isManager ? [texts.seen] : []),
      ...(isOwn ? await ownTimeLines(owner.id, first.at, rule.kind === 'once', parts.store, daysOff) : []),
      ...(isOwn || audience.kind === 'channel' ? [] : [texts.hours]),
      ...(rule.kind !== 'once' || first.movedFrom !== null ? [texts.weekends[rule.move]] : []),
    ],
  };
}

function occasionLine({ at, movedFrom }: ShownOccasion): string {
  if (movedFrom === null) return sayMoment(at);
  const { holiday, weekday, iso } = movedFrom;
  const day = writtenDay(iso).replace(/ \d{4}$/u, '');
  return `${sayMoment(at)} (${texts.moved(holiday === null ? `${weekday} ${day}` : deadlineTexts.holiday(holiday))})`;
}

/** Where it comes to: a channel or group as a whole, or each one's own chat. */
async function scopeOf(
  audience: Audience,
  context: Pick<GuideContext, 'scope'>,
  { conversations }: RemindParts['store'],
): Promise<Scope> {
  if (audience.kind !== 'channel') return 'personal';
  return (await conversations.get(audience.conversation))?.scope ?? context.scope;
}

/** Who gets it, by name where they are few and nobody else looks on. */
async function recipientLines(
  audience: Audience,
  owner: string | null,
  { scope }: GuideContext,
  { recipients }: Pick<RemindParts, 'recipients'>,
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
