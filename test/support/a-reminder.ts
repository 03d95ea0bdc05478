import type { ReminderFrame } from '../../src/teams/cards/remind/frame-card.ts';
import { NOTHING_YET } from '../../src/teams/cards/remind/receipt-part.ts';
import type { ReminderView } from '../../src/teams/cards/remind/reminder-card.ts';
import { receiptTexts } from '../../src/texts/receipts.ts';
import { backpack } from './small-checklist.ts';

/** Monday 7 December 2026 at nine in Stockholm. */
export const DUE = Date.parse('2026-12-07T08:00:00Z');
export const DELIVERY = 'd0d0d0d0d0d0d0d0';

/** A reminder of an invented checklist, as somebody gets it. */
export function aReminder(changes: Partial<ReminderView> = {}): ReminderView {
  return {
    delivery: DELIVERY,
    title: 'Packa inför utflykten',
    part: { kind: 'checklist', id: backpack.id, text: 'Glöm inte kartan.' },
    checklist: backpack,
    sentBy: 'Chefen',
    why: receiptTexts.why.unit('Norra'),
    dueAt: DUE,
    round: 0,
    scope: 'personal',
    ...changes,
  };
}

/** The frame of a reminder of words. */
export function aFrame(changes: Partial<ReminderFrame> = {}): ReminderFrame {
  return {
    delivery: DELIVERY,
    title: 'Packa inför utflykten',
    text: 'Glöm inte kartan.',
    sentBy: 'Chefen',
    why: receiptTexts.why.unit('Norra'),
    dueAt: DUE,
    round: 0,
    scope: 'personal',
    standing: NOTHING_YET,
    run: null,
    ...changes,
  };
}
