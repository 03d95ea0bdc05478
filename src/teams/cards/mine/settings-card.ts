import type { WorkingHours } from '../../../reminders/recurrence/working-hours.ts';
import { ROLES } from '../../../reminders/reminder.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { LANGUAGES, type Language } from '../../../texts/language.ts';
import { languageTexts } from '../../../texts/languages.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { shorten } from '../../../texts/shorten.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { choiceInput, timeInput } from '../inputs.ts';

const texts = ownDataTexts.settings;
const LONGEST_TITLE = 120;
/** More would not fit in a message; what was stopped last comes first. */
const MOST_STOPPED = 20;

/** What the settings are sent as when nothing is chosen. */
export const NOTHING = '-';

/** What somebody has said of themselves, and stopped. */
export interface SettingsView {
  readonly language: Language;
  readonly unit: string | null;
  /** Districts to choose from. */
  readonly units: readonly string[];
  readonly role: string | null;
  readonly hours: WorkingHours;
  readonly stopped: readonly {
    readonly lineage: string | null;
    readonly title: string | null;
    readonly at: number;
  }[];
  /** What came of the last press; null on the first card. */
  readonly notice: string | null;
}

/** Where somebody works, as what, when, and which reminders they have stopped; each with a way to change it. */
export function settingsCard(view: SettingsView): AdaptiveCard {
  const { unit, units, role, hours, notice } = view;
  const known = unit === null || units.includes(unit) ? units : [unit, ...units];
  const choices = (values: readonly string[], names: Readonly<Record<string, string>> = {}) => [
    ...values.map((value) => ({ title: names[value] ?? value, value })),
    { title: texts.none, value: NOTHING },
  ];
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      noticeBox(notice === null ? [] : [notice]),
      paragraph(texts.intro),
      choiceInput({
        id: 'language',
        label: languageTexts.label,
        value: view.language,
        choices: LANGUAGES.map((value) => ({ title: languageTexts.names[value], value })),
      }),
      choiceInput({ id: 'unit', label: texts.unit, value: unit ?? NOTHING, choices: choices(known) }),
      choiceInput({
        id: 'role',
        label: texts.role,
        value: role ?? NOTHING,
        choices: choices(ROLES, ownDataTexts.roleNames),
      }),
      choiceInput({
        id: 'days',
        label: texts.days,
        value: hours.days.join(','),
        choices: deadlineTexts.weekdays.map((title, i) => ({ title, value: String(i + 1) })),
        several: true,
      }),
      timeInput({ id: 'from', label: texts.from, value: hours.from }),
      timeInput({ id: 'to', label: texts.to, value: hours.to }),
      buttonRow([button(texts.save, { verb: 'mine.save' })]),
      { ...heading(texts.stoppedTitle), separator: true, spacing: 'medium' },
      ...stoppedOnes(view),
    ],
    [
      button(ownDataTexts.data.title, { verb: 'mine.data' }),
      button(ownDataTexts.data.forget, { verb: 'mine.forget' }),
    ],
  );
}

function stoppedOnes({ stopped }: SettingsView): CardElement[] {
  const all = stopped.some(({ lineage }) => lineage === null);
  const some = stopped.filter(({ lineage }) => lineage !== null).slice(0, MOST_STOPPED);
  return [
    ...(all ? [paragraph(texts.allStopped)] : []),
    ...(stopped.length === 0 ? [paragraph(texts.nothingStopped)] : []),
    ...some.flatMap(({ lineage, title, at }) => [
      verbatim([{ text: texts.stoppedOne(title === null ? null : shorten(title, LONGEST_TITLE), at) }]),
      buttonRow([button(texts.undo, { verb: 'mine.undo', lineage }, texts.undoLabel(title))]),
    ]),
    buttonRow([
      all
        ? button(texts.undoAll, { verb: 'mine.undo', lineage: null })
        : button(texts.stopAll, { verb: 'mine.stopAll' }),
    ]),
  ];
}
