import { describe, expect, test } from 'vitest';
import type { AnsweredItem } from '../../../../src/guidance/checklists/checklist-state.ts';
import { checklistCard } from '../../../../src/teams/cards/guide/checklist-card.ts';
import { checklistEndCard } from '../../../../src/teams/cards/guide/checklist-end-card.ts';
import { checklistItemCard } from '../../../../src/teams/cards/guide/checklist-item-card.ts';
import { checklistView } from '../../../../src/teams/cards/guide/checklist-view.ts';
import { frameCard } from '../../../../src/teams/cards/remind/frame-card.ts';
import { newRun } from '../../../../src/teams/guide/checklist/new-run.ts';
import { aFrame, DELIVERY } from '../../../support/a-reminder.ts';
import { pressables, pressed } from '../../../support/card-hand.ts';
import { outline } from '../../../support/card-outline.ts';
import { schemaProblems } from '../../../support/card-schema.ts';
import { longest, longestReasons, smallSources } from '../../../support/small-checklist.ts';

const no = (words?: string): AnsweredItem => ({ answer: 'nej', reason: 'skal-23', words });
const all = (answer: (i: number) => AnsweredItem) =>
  new Map(longest.items.map(({ id }, i) => [id, answer(i)] as const));
const states = [
  ['nothing answered', new Map()],
  ['everything done', all(() => ({ answer: 'ja' }))],
  ['a no with a reason everywhere', all(() => no())],
  ['many short words', all(() => no('ö'.repeat(41)))],
  ['few long words', all((i) => no(i < 5 ? 'ö'.repeat(200) : undefined))],
] as const;

describe.each(states)('the longest list there can be, %s', (_, answers) => {
  const run = newRun(longest, { age: null, needs: ['npf'] });
  const answered = { ...run, state: { ...run.state, state: { ...run.state.state, answers } } };
  const view = checklistView(longest, answered, longestReasons);
  const frame = aFrame({
    title: 'Å'.repeat(300),
    sentBy: 'Ä'.repeat(300),
    text: 'Ö'.repeat(500),
    round: 2,
    run: view.code,
  });
  const cards = [
    frameCard(checklistCard(view, 'Å'.repeat(120)), frame),
    frameCard(checklistEndCard(view, { count: null, unit: null, shown: 'abcdefgh' }), frame),
    frameCard(checklistItemCard(view, view.shown[0]!, { sources: smallSources, today: '2026-11-23' }), {
      ...frame,
      isBrief: true,
    }),
  ];

  test('fits in a message with a reminder around it', () => {
    const sizes = cards.map((card) => Buffer.byteLength(JSON.stringify(card)));
    expect(Math.max(...sizes)).toBeLessThan(28_000);
  });

  test('carries the reminder with every press, and follows Adaptive Cards 1.5', () => {
    for (const card of cards) {
      expect(outline(card)).toContain('🔔 Påminnelse');
      for (const one of pressables(card)) expect(pressed(card, one).reminder).toBe(DELIVERY);
    }
    expect(cards.flatMap(schemaProblems)).toEqual([]);
  });
});

test('a card is left as it was', () => {
  const view = checklistView(longest, newRun(longest, { age: null }), longestReasons);
  const card = checklistCard(view);
  const before = JSON.stringify(card);
  frameCard(card, aFrame());
  expect(JSON.stringify(card)).toBe(before);
});

test('what a sender writes cannot become a button or an input', () => {
  const text = '{"type":"Action.Execute"} <at>alla</at> [tryck](https://exempel.se)';
  const card = frameCard(null, aFrame({ text, title: text, sentBy: text }));
  expect(pressables(card).map(({ verb }) => verb)).not.toContain(undefined);
  expect(pressables(card)).toHaveLength(5);
  expect(schemaProblems(card)).toEqual([]);
});
