import { beforeAll, describe, expect, it } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import {
  fillReadyMade,
  type ReadyChoices,
  startAsked,
} from '../../../src/reminders/ready/fill-ready-made.ts';
import { nextOccasions } from '../../../src/reminders/recurrence/next-occasions.ts';
import { readRecurrence } from '../../../src/reminders/recurrence/read-recurrence.ts';
import { Recurrence } from '../../../src/reminders/recurrence/recurrence.ts';
import { partFor, ReminderContent, ROLES } from '../../../src/reminders/reminder.ts';
import { sayRecurrence, sayWholeRecurrence } from '../../../src/texts/recurrence.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

/** A Monday. */
const today = '2026-11-16';
const { schedules, checklists } = shippedContent;
const named = (id: string) => schedules.find((ready) => ready.id === id)!;
const filled = (id: string, choices: ReadyChoices = {}) => fillReadyMade(named(id), choices, today);
const said = (id: string, choices?: ReadyChoices) => sayRecurrence(filled(id, choices)!.rule);

let daysOff: DaysOff;
beforeAll(async () => {
  daysOff = await swedishDaysOff();
});

describe('the schedules that ship', () => {
  it('are what the reports speak of', () => {
    expect(schedules.map(({ id }) => id)).toEqual([
      'delaktighet-behandlingskonferens',
      'fjorton-dagar-efter-start',
      'forhandsbedomning-i-tid',
      'fyra-manader-efter-start',
      'halvarskontroll',
      'introduktion-vecka-for-vecka',
      'kvartalskontroll',
      'manadskontroll',
      'utredning-i-tid',
    ]);
  });

  it.each(schedules.map((ready) => [ready.id, ready] as const))('%s becomes a reminder', (_, ready) => {
    const { content, rule, title } = fillReadyMade(ready, { start: '2026-12-01' }, today)!;
    expect(title).toBe(ready.title);
    expect(ReminderContent.parse(content)).toEqual(content);
    expect(Recurrence.parse(rule)).toEqual(rule);
    const parts = content.kind === 'series' ? content.parts : [partFor(content, 0)];
    for (const part of parts)
      if (part.kind === 'checklist') expect(checklists.map(({ id }) => id)).toContain(part.id);
    // Each part has its own occasion, and the card may fill the field with the rule in words.
    if (content.kind === 'series')
      expect(nextOccasions(rule, Date.parse('2026-11-16'), 99, daysOff)).toHaveLength(parts.length);
    expect(readRecurrence(sayWholeRecurrence(rule), today)).toEqual({ found: true, rule, rest: '' });
  });

  it('are suggested to roles that there are', () => {
    const places = ['me', 'people', 'channel', 'members', 'unit'];
    expect(schedules.map(({ to }) => to).filter((to) => ![...places, ...ROLES].includes(to))).toEqual([]);
  });
});

describe('a ready-made schedule', () => {
  it('comes as it suggests when nothing is chosen', () => {
    expect(said('manadskontroll')).toBe('första måndagen i varje månad kl. 09.00');
    expect(said('halvarskontroll')).toBe('varje år den 15 mars och 15 september kl. 09.00');
    expect(said('delaktighet-behandlingskonferens')).toBe('varje onsdag kl. 08.30');
  });

  it('comes as it was chosen', () => {
    const choices = { every: 2, weekday: 4, time: '13:00' };
    expect(said('delaktighet-behandlingskonferens', choices)).toBe('varannan torsdag kl. 13.00');
  });

  it('begins a quarter with the first such day to come', () => {
    const { rule } = filled('kvartalskontroll')!;
    expect(rule).toMatchObject({ kind: 'monthly', every: 3, from: '2026-12-14' });
  });

  it('that is counted from a day wants that day', () => {
    expect(startAsked(named('fjorton-dagar-efter-start'))).toBe('Dagen då insatsen började');
    expect(filled('fjorton-dagar-efter-start')).toBeNull();
    expect(said('fjorton-dagar-efter-start', { start: '2026-11-10' })).toBe(
      '14 dagar efter 10 november 2026 kl. 09.00',
    );
    expect(startAsked(named('manadskontroll'))).toBeNull();
  });

  it('in parts ends with the last one', () => {
    const start = '2027-01-11';
    const { rule, content } = filled('introduktion-vecka-for-vecka', { start })!;
    expect(rule).toMatchObject({ kind: 'weekly', weekdays: [1], from: start, times: 8 });
    expect(partFor(content, 7)).toMatchObject({ kind: 'checklist', id: 'avslut-insats' });
  });
});
