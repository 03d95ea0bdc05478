import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadContent } from '../../src/guidance/content/load-content.ts';
import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { reckonDeadline } from '../../src/guidance/deadlines/reckon-deadline.ts';

const daysOff = await swedishDaysOff();

describe('the shipped limits', () => {
  const deadlines = new Map(loadContent(KNOWLEDGE_HOME).deadlines.map((deadline) => [deadline.id, deadline]));
  const lastDays = (id: string, start: string, unit: string | null = null) =>
    reckonDeadline(deadlines.get(id)!, start, { unit, today: start, daysOff }).limits.map(
      ({ id: limit, demand, lastDay }) => [limit, demand, lastDay.iso],
    );

  it('are the six that are asked for', () => {
    expect([...deadlines.keys()]).toEqual([
      'aterkoppling-anmalare',
      'forhandsbedomning',
      'genomforandeplan',
      'samtal-placerat-barn',
      'uppfoljning',
      'utredning',
    ]);
  });

  it.each([
    ['forhandsbedomning', [['lag', 'krav', '2026-11-17']]],
    ['utredning', [['lag', 'krav', '2027-03-03']]],
    ['aterkoppling-anmalare', [['lag', 'krav', '2026-11-10']]],
    ['genomforandeplan', [['hagersten-alvsjo', 'lokalt', '2026-12-15']]],
    ['samtal-placerat-barn', [['hagersten-alvsjo', 'lokalt', '2027-02-03']]],
    [
      'uppfoljning',
      [
        ['efter-utredning', 'krav', '2027-05-03'],
        ['overvaga-varden', 'krav', '2027-05-03'],
        ['hasselby-vallingby', 'lokalt', '2026-12-03'],
      ],
    ],
  ])('reckon %s from the 3rd of November 2026', (id, limits) => {
    expect(lastDays(id, '2026-11-03')).toEqual(limits);
  });

  it('call a limit law exactly when the act is its source, and local exactly when it is a district’s', () => {
    for (const { limits } of deadlines.values()) {
      for (const { demand, unit, sources } of limits) {
        expect(demand === 'krav').toBe(sources.every(({ source }) => source === 'sol-2025-400'));
        expect(demand === 'lokalt').toBe(unit !== undefined);
      }
    }
  });

  it('say of nobody’s routine that it holds for others', () => {
    const plan = reckonDeadline(deadlines.get('genomforandeplan')!, '2026-11-03', {
      unit: 'Kungsholmen',
      today: '2026-11-03',
      daysOff,
    });
    expect(plan.limits.map(({ scope }) => scope)).toEqual(['elsewhere']);
  });
});
