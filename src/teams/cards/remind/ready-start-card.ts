import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { startAsked } from '../../../reminders/ready/fill-ready-made.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { whyLines } from '../guide/why-lines.ts';
import { choiceInput, dateInput } from '../inputs.ts';

const texts = reminderTexts.ready;

export interface ReadyStartView {
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
  /** What was filled in as the day to count from. */
  readonly start?: string | undefined;
}

/** A ready-made reminder: what it is for, why, where it says so, and what has to be said before it is one's own. */
export function readyStartCard(
  ready: ReadyMade,
  { sources, today, start = '' }: ReadyStartView,
  notices: readonly string[],
): AdaptiveCard {
  return adaptiveCard(
    [ready.title, ready.intro, ...notices].join('\n'),
    [
      heading(ready.title, 'medium'),
      paragraph(ready.intro),
      noticeBox(notices),
      whyLines(ready, sources, today),
      choices(ready, start),
    ],
    [
      button(reminderTexts.onward, { verb: 'remind.fill', ready: ready.id }),
      button(texts.others, { verb: 'remind.ready' }),
    ],
  );
}

function choices(ready: ReadyMade, start: string): CardElement[] {
  const { rule } = ready;
  const asked = startAsked(ready);
  return [
    ...(asked === null ? [] : [dateInput({ id: 'start', label: asked, value: start })]),
    ...(rule.kind === 'weekly'
      ? [
          choiceInput({
            id: 'weekday',
            label: texts.weekday,
            value: String(rule.weekday),
            choices: deadlineTexts.weekdays.slice(0, 5).map((title, i) => ({ title, value: String(i + 1) })),
          }),
        ]
      : []),
    ...(rule.kind === 'weekly' && rule.every.length > 1
      ? [
          choiceInput({
            id: 'every',
            label: texts.every,
            value: String(rule.every[0]),
            choices: rule.every.map((every) => ({ title: texts.weeks(every), value: String(every) })),
          }),
        ]
      : []),
    { type: 'Input.Time', id: 'time', label: reminderTexts.when.time, value: rule.time },
  ];
}
