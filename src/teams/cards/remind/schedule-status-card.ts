import type { StatusView } from '../../../reminders/schedule-status.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, linkButton, paragraph, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';

const texts = reminderStatusTexts.status;
const { buttons } = reminderStatusTexts;

/** With where the file can be fetched; null before somebody has asked for it. */
interface ShownStatus extends StatusView {
  readonly file: string | null;
}

/** What a reminder is, how its latest occasion went, and what can be done with it. */
export function scheduleStatusCard(view: ShownStatus, notices: readonly string[] = []): AdaptiveCard {
  const { title, facts, latest, counts, problems, lines } = view;
  const said = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
  return adaptiveCard(
    [texts.summary(title, reminderStatusTexts.states[view.state]), ...notices, ...counts.map(said)].join(
      '\n',
    ),
    [
      verbatim([{ text: title, bold: true }]),
      noticeBox(notices),
      facts.map(fact),
      { ...heading(latest ?? texts.none), spacing: 'medium', separator: true },
      counts.map(fact),
      problems.length === 0 ? null : { ...heading(texts.problems), spacing: 'medium' },
      problems.map((line) => verbatim([{ text: `• ${line}` }], { spacing: 'none' })),
      lines.map((line) => paragraph(line, { quiet: true })),
      paragraph(texts.typed(typedWords(view)), { quiet: true }),
      buttonRow(doings(view)),
      others(view).length === 0 ? null : buttonRow(others(view)),
    ],
    [
      button(buttons.refresh, { verb: 'remind.open', id: view.id }),
      button(buttons.list, { verb: 'remind.list' }),
    ],
  );
}

function fact([name, value]: readonly [string, string]): CardElement {
  return verbatim([{ text: `${name}: `, bold: true }, { text: value }], { spacing: 'small' });
}

/** What is done with it most; a row of its own, since a client hides what is beyond six. */
function doings({ id, revision, state, nudge }: ShownStatus): CardButton[] {
  const at = { id, revision };
  if (state === 'cancelled') return [button(buttons.copy, { verb: 'remind.copy', ...at })];
  return [
    ...(nudge === null
      ? []
      : [button(buttons.nudge, { verb: 'remind.nudge', id, occasion: nudge }, buttons.nudgeMore)]),
    ...(state === 'active' ? [button(buttons.pause, { verb: 'remind.pause', ...at })] : []),
    ...(state === 'paused' ? [button(buttons.resume, { verb: 'remind.resume', ...at })] : []),
    button(buttons.edit, { verb: 'remind.edit', ...at }),
  ];
}

/** The same as the buttons, for whoever would rather write. */
function typedWords({ state, nudge, isOver }: ShownStatus): string[] {
  const { words } = texts;
  if (state === 'cancelled') return [words.copy];
  return [
    ...(nudge === null ? [] : [words.nudge]),
    ...(state === 'active' ? [words.pause] : []),
    ...(state === 'paused' ? [words.resume] : []),
    words.edit,
    isOver ? words.copy : words.end,
  ];
}

function others({ id, revision, state, isOver, latest, file }: ShownStatus): CardButton[] {
  return [
    ...(file === null ? [] : [linkButton(buttons.fetch, file)]),
    ...(latest === null || file !== null ? [] : [button(buttons.csv, { verb: 'remind.csv', id })]),
    ...(state === 'cancelled'
      ? []
      : [
          button(buttons.copy, { verb: 'remind.copy', id, revision }),
          ...(isOver ? [] : [button(buttons.end, { verb: 'remind.askEnd', id })]),
        ]),
  ];
}
