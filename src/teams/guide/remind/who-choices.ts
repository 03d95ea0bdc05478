import { type Audience, ROLES, type Role } from '../../../reminders/reminder.ts';
import { sayAudience } from '../../../reminders/say-audience.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { EVERYWHERE, type WhoOptions } from '../../cards/remind/who-card.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';
import type { Asker } from './asker.ts';
import type { RemindParts } from './remind-parts.ts';

const texts = reminderTexts.who;

/** Channels and groups that are offered where somebody writes alone. */
const MOST_SHARED = 15;

/** Who a reminder can go to from here, with what is chosen already. */
export async function whoOptions(
  chosen: Audience | undefined,
  { isManager }: Asker,
  { conversation, scope }: Pick<GuideContext, 'conversation' | 'scope'>,
  { store }: Pick<RemindParts, 'store'>,
): Promise<WhoOptions> {
  const me = { title: texts.me, value: 'me' };
  if (!isManager) return { choices: [me], value: 'me', units: [], within: '' };
  const units = (await store.people.units()).map(({ unit }) => unit);
  const base = withoutThread(conversation);
  const shared =
    scope === 'personal'
      ? (await store.conversations.shared()).flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
      : [];
  const choices = [
    me,
    ...(scope === 'personal'
      ? []
      : [
          { title: scope === 'channel' ? texts.channelHere : texts.groupHere, value: `channel ${base}` },
          { title: texts.membersHere[scope], value: `members ${base}` },
        ]),
    { title: texts.people, value: 'people' },
    ...units.map((unit) => ({ title: texts.unit(unit), value: `unit ${unit}` })),
    ...ROLES.map((role) => ({ title: texts.role(role), value: `role ${role}` })),
    ...shared.slice(0, MOST_SHARED).flatMap(({ id, name }) => [
      { title: texts.members(name), value: `members ${id}` },
      { title: texts.channel(name), value: `channel ${id}` },
    ]),
  ];
  const value = chosen === undefined ? 'me' : choiceOf(chosen);
  const within = chosen?.kind === 'role' ? (chosen.unit ?? '') : '';
  const isThere = choices.some((one) => one.value === value);
  if (chosen === undefined || isThere) return { choices, value, units, within };
  // Made somewhere else, or for a district that nobody says they work in now.
  const title = await sayAudience(chosen, null, store.conversations);
  return {
    choices: [...choices, { title: title.charAt(0).toUpperCase() + title.slice(1), value }],
    value,
    units,
    within,
  };
}

function choiceOf(audience: Audience): string {
  switch (audience.kind) {
    case 'me':
    case 'people':
      return audience.kind;
    case 'channel':
    case 'members':
      return `${audience.kind} ${audience.conversation}`;
    case 'unit':
      return `unit ${audience.unit}`;
    case 'role':
      return `role ${audience.role}`;
  }
}

/** @returns `people` when they are still to be chosen; null for what no choice of ours says */
export function readChoice(choice: string, within: string): Audience | 'people' | null {
  if (choice === 'me') return { kind: 'me' };
  if (choice === 'people') return 'people';
  const [kind = '', ...words] = choice.split(' ');
  const rest = words.join(' ');
  if (rest === '') return null;
  if (kind === 'channel' || kind === 'members') return { kind, conversation: rest };
  if (kind === 'unit') return { kind, unit: rest };
  const role = ROLES.find((one) => one === rest);
  return kind === 'role' && role !== undefined ? roleIn(role, within) : null;
}

function roleIn(role: Role, within: string): Audience {
  return { kind: 'role', role, ...(within === '' || within === EVERYWHERE ? {} : { unit: within }) };
}
