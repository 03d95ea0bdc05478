import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { loadContent } from '../../guidance/content/load-content.ts';
import { swedishDaysOff } from '../../guidance/deadlines/days-off.ts';
import { todayInStockholm } from '../../guidance/deadlines/today-in-stockholm.ts';
import { screenText } from '../../privacy/screen-text.ts';
import { changeSchedule } from '../../reminders/change-schedule.ts';
import { ruleOf } from '../../reminders/draft/rule-of.ts';
import { fromThisMinute } from '../../reminders/from-this-minute.ts';
import { createFindRecipients } from '../../reminders/recipients.ts';
import { readTypedWhen } from '../../reminders/recurrence/read-when.ts';
import { type Audience, ReminderContent } from '../../reminders/reminder.ts';
import { sayAudience } from '../../reminders/say-audience.ts';
import { shownOccasions } from '../../reminders/shown-occasions.ts';
import type { Store } from '../../store/store.ts';
import { sayMoment, sayRecurrence } from '../../texts/recurrence.ts';
import { reminderTexts } from '../../texts/reminders.ts';
import { shorten } from '../../texts/shorten.ts';
import { storeCliTexts } from '../../texts/store-cli.ts';
import { InputError, UsageError } from '../errors.ts';
import { KNOWLEDGE_HOME } from '../load-answerer.ts';
import { loadKnown } from '../load-known.ts';
import type { StoreCommandParts, StoreFlags } from '../store-command.ts';
import { TERMINAL } from './change-reminder.ts';
import { readAudience } from './read-audience.ts';

const texts = storeCliTexts.reminders;
const OCCASIONS = 5;
const LONGEST_TITLE = 60;

/**
 * `lathund reminders add`: shows what would be sent, to whom and when; with `--yes` saves it.
 * @returns 0, or 1 when the words seem to point somebody out or the time is not understood, which is told in Swedish
 * @throws UsageError
 */
export async function addReminder(
  flags: StoreFlags,
  store: Store,
  { config, terminal, now }: Pick<StoreCommandParts, 'config' | 'terminal' | 'now'>,
): Promise<number> {
  const { to, when } = flags;
  if (to === undefined || when === undefined || (flags.checklist ?? flags.text) === undefined)
    throw new UsageError(`${texts.addNeeds}\n${texts.usage}`);
  const kept = join(config.dataDir, 'snapshots');
  const { content, title } = readContent(flags, kept);
  const audience = await readAudience(to, store, kept);
  const read = readTypedWhen(when, todayInStockholm(new Date(now())));
  const known = await loadKnown(kept);
  const { verdict } = screenText([flags.text, flags.title].filter(Boolean).join('\n'), known, known);
  const problem = verdict === 'stop' ? reminderTexts.lines.personal : 'problem' in read ? read.problem : null;
  if (problem !== null || 'problem' in read) {
    terminal.err(problem ?? '');
    return 1;
  }
  const daysOff = await swedishDaysOff();
  const rule = ruleOf(read.when, now());
  const occasions = shownOccasions(rule, fromThisMinute(now()), OCCASIONS, daysOff);
  if (occasions.length === 0) {
    terminal.err(reminderTexts.when.past);
    return 1;
  }
  const preview = reminderTexts.preview;
  const out = (lines: readonly string[]) => {
    for (const line of lines) terminal.out(line);
  };
  out([
    title,
    ...(flags.text === undefined || flags.text === title ? [] : [`  ${flags.text}`]),
    `  ${preview.to}: ${await sayAudience(audience, null, store.conversations)}`,
    `  ${preview.when}: ${read.when === 'now' ? preview.now : sayRecurrence(rule)}`,
    `  ${preview.next}:`,
    ...occasions.map(({ at }) => `    ${sayMoment(at)}`),
    ...(await recipientLine(audience, store, now)),
    ...(verdict === 'ask' ? [reminderTexts.lines.perhapsPersonal] : []),
  ]);
  if (!flags.yes) {
    terminal.out(texts.trial);
    return 0;
  }
  const { lateMs } = config.reminders;
  const madeIn = 'conversation' in audience ? audience.conversation : null;
  const plan = { title, content, audience, rule, owner: null, ownerName: null, madeIn };
  const changed = await changeSchedule({ ...store, now, daysOff, lateMs }).create(
    randomUUID(),
    plan,
    TERMINAL,
  );
  if (changed.kind !== 'done') {
    terminal.err(texts.noOccasion);
    return 1;
  }
  terminal.out(texts.saved(changed.schedule.id));
  return 0;
}

/** @throws UsageError when there is no such list, InputError when the words are too long */
function readContent(
  { checklist, text, title }: StoreFlags,
  kept: string,
): { readonly content: ReminderContent; readonly title: string } {
  const lists = checklist === undefined ? [] : loadContent(KNOWLEDGE_HOME, kept).checklists;
  const list = lists.find(({ id }) => id === checklist);
  if (checklist !== undefined && list === undefined)
    throw new UsageError(
      texts.unknownList(
        checklist,
        lists.map(({ id }) => id),
      ),
    );
  const words = text === undefined ? {} : { text };
  const content = ReminderContent.safeParse(
    list === undefined ? { kind: 'text', text } : { kind: 'checklist', id: list.id, ...words },
  );
  if (!content.success) throw new InputError('wrong_kind', texts.badText);
  return { content: content.data, title: shorten(title ?? list?.title ?? text ?? '', LONGEST_TITLE) };
}

/** How many they are, where that can be known without asking Teams. */
async function recipientLine(
  audience: Audience,
  { people, conversations }: Pick<Store, 'people' | 'conversations'>,
  now: () => number,
): Promise<readonly string[]> {
  if (audience.kind === 'channel') return [`  ${reminderTexts.preview.oneCard}`];
  if (audience.kind === 'members') return [`  ${texts.people(null)}`];
  const messenger = { members: async () => [] };
  const find = createFindRecipients({ people, conversations, messenger, now });
  return [`  ${texts.people((await find(audience, null)).length)}`];
}
