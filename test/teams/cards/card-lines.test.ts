import { expect, test } from 'vitest';
import { cardLines } from '../../../src/teams/cards/card-lines.ts';
import { reminderCard } from '../../../src/teams/cards/remind/reminder-card.ts';
import { aReminder } from '../../support/a-reminder.ts';

test('a card is read from top to bottom, with its buttons, and without what it hides', () => {
  const lines = cardLines(reminderCard(aReminder()));
  expect(lines[0]).toEqual({ kind: 'strong', text: expect.stringContaining('Påminnelse') });
  expect(lines.some(({ kind }) => kind === 'button')).toBe(true);
  expect(lines.filter(({ text }) => text.trim() === '')).toEqual([]);
  // The choices of "later" stand behind a button.
  expect(lines.map(({ text }) => text)).not.toContain('Om en timme');
});
