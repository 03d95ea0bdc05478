import type { ReadyMade, RuleTemplate } from '../../guidance/schedules/ready-made.ts';
import { beginAtFirst } from '../recurrence/begin-at-first.ts';
import type { Recurrence } from '../recurrence/recurrence.ts';
import type { ReminderContent } from '../reminder.ts';

/** What somebody chose where the schedule leaves it open, or otherwise than it suggests. */
export interface ReadyChoices {
  /** The day it is counted from (ISO); needed where the schedule asks for one. */
  readonly start?: string;
  /** "13:30" */
  readonly time?: string;
  /** For those that come by the week: 1 is Monday. */
  readonly weekday?: number;
  /** For those that come by the week: 2 is every other. */
  readonly every?: number;
}

export interface FilledReadyMade {
  readonly title: string;
  readonly content: ReminderContent;
  readonly rule: Recurrence;
}

/** @returns what the day is that has to be said ("Dagen då insatsen började"), or null when none has */
export function startAsked({ rule }: ReadyMade): string | null {
  return 'start' in rule ? (rule.start ?? null) : null;
}

/**
 * Makes a reminder of a ready-made schedule. A series is sent part by part, and ends with the last one.
 * @param today ISO day in Stockholm: when it begins, if no other day was chosen
 * @returns null when the schedule is counted from a day that has not been said
 */
export function fillReadyMade(
  ready: ReadyMade,
  choices: ReadyChoices,
  today: string,
): FilledReadyMade | null {
  if (startAsked(ready) !== null && choices.start === undefined) return null;
  const parts = ready.content.kind === 'series' ? ready.content.parts.length : undefined;
  const rule = ruleOf(ready.rule, choices, choices.start ?? today, parts);
  return { title: ready.title, content: ready.content, rule };
}

function ruleOf(
  template: RuleTemplate,
  { time = template.time, weekday, every }: ReadyChoices,
  day: string,
  parts: number | undefined,
): Recurrence {
  const { move } = template;
  if (template.kind === 'around') return { kind: 'around', day, offsets: template.offsets, time, move };
  const shared = { from: day, time, move, ...(parts === undefined ? {} : { times: parts }) };
  if (template.kind === 'yearly') return { kind: 'yearly', days: template.days, ...shared };
  if (template.kind === 'monthly')
    return beginAtFirst({ kind: 'monthly', every: template.every, on: template.on, ...shared });
  return beginAtFirst({
    kind: 'weekly',
    every: every ?? template.every[0]!,
    weekdays: [weekday ?? template.weekday],
    ...shared,
  });
}
