import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { frameCard } from '../../src/teams/cards/remind/frame-card.ts';
import { NOTHING_YET } from '../../src/teams/cards/remind/receipt-part.ts';
import { reminderCard } from '../../src/teams/cards/remind/reminder-card.ts';
import { aFrame, aReminder, DUE } from './a-reminder.ts';
import { checklistCards } from './checklist-cards.ts';
import { playground } from './small-checklist.ts';

/** Reminders as their recipients see them, by name. */
export function reminderCards(): readonly (readonly [string, AdaptiveCard])[] {
  const item = checklistCards().find(([name]) => name === 'item that is not answered')![1];
  const words = {
    part: { kind: 'text' as const, text: 'Ta med frågan till mötet på torsdag.' },
    checklist: null,
  };
  const standing = (changes: object) => frameCard(null, aFrame({ standing: { ...NOTHING_YET, ...changes } }));
  return [
    ['reminder of a checklist', reminderCard(aReminder())],
    ['reminder that asks for an age', reminderCard(aReminder({ checklist: playground }))],
    ['reminder of words', reminderCard(aReminder({ ...words, round: 1 }))],
    ['reminder in a channel', reminderCard(aReminder({ scope: 'channel' }))],
    ['reminder before it is sent', reminderCard(aReminder({ delivery: null }))],
    ['item of a reminder', frameCard(item, aFrame({ isBrief: true }))],
    ['another list in a reminder', frameCard(item, aFrame({ isAside: true }))],
    ['acknowledged reminder', standing({ acknowledgedAt: DUE, laterAt: DUE })],
    ['reminder gone through', standing({ acknowledgedAt: DUE, completedAt: DUE })],
    ['stopped reminder', standing({ stopped: 'this' })],
    ['all reminders stopped', standing({ stopped: 'all' })],
  ];
}
