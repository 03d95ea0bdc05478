import { describe, expect, it } from 'vitest';
import { swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import { reckonDeadline } from '../../../src/guidance/deadlines/reckon-deadline.ts';
import { aDeadline, aLimit } from '../../support/a-deadline.ts';

const daysOff = await swedishDaysOff();
const seen = { unit: null, today: '2026-11-05', daysOff };

const local = aLimit({ id: 'sodra', demand: 'lokalt', unit: 'Södra', span: { weeks: 6 } });
const other = aLimit({ id: 'norra', demand: 'lokalt', unit: 'Norra', span: { weeks: 4 } });

describe('reckoning a limit', () => {
  const reckon = (start: string, fields: object = {}, today = seen.today) =>
    reckonDeadline(aDeadline({ limits: [aLimit(fields)] }), start, { ...seen, today }).limits[0]!;

  it('tells the last day with its weekday, and the days that are left', () => {
    expect(reckon('2026-11-03')).toMatchObject({
      lastDay: { iso: '2026-11-17', weekday: 'tisdag', holiday: null, isWorkingDay: true },
      aimFor: { iso: '2026-11-17' },
      daysLeft: 12,
    });
  });

  it('leaves a last day on a Saturday where it is, and says which working day to aim for', () => {
    expect(reckon('2026-11-07')).toMatchObject({
      lastDay: { iso: '2026-11-21', weekday: 'lördag', isWorkingDay: false },
      aimFor: { iso: '2026-11-20', weekday: 'fredag' },
    });
  });

  it('names the holiday that the last day is', () => {
    expect(reckon('2026-12-11')).toMatchObject({
      lastDay: { iso: '2026-12-25', holiday: 'juldagen' },
      aimFor: { iso: '2026-12-23' },
    });
  });

  it.each([
    ['on the last day', '2026-11-17', 0],
    ['the day after', '2026-11-18', -1],
    ['on the day it began', '2026-11-03', 14],
  ])('counts the days left %s', (_, today, left) => {
    expect(reckon('2026-11-03', {}, today).daysLeft).toBe(left);
  });

  it('finds a working day when half the time has gone, but not in a limit of a week', () => {
    expect(reckon('2026-11-03').halfway?.iso).toBe('2026-11-10');
    expect(reckon('2026-11-01').halfway?.iso).toBe('2026-11-06');
    expect(reckon('2026-11-03', { span: { weeks: 1 } }).halfway).toBeNull();
  });

  it.each([
    [{ weeks: 1 }, '2026-11-06'],
    [{ days: 14 }, '2026-11-13'],
    [{ weeks: 6 }, '2026-12-08'],
    [{ months: 4 }, '2027-02-17'],
  ])('reminds on a working day in good time before %j have gone', (span, day) => {
    expect(reckon('2026-11-03', { span }).remind.iso).toBe(day);
  });

  it('never reminds on the last day itself or after it, nor on a day off', () => {
    for (let i = 0; i < 800; i++) {
      const start = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
      const { remind, aimFor, lastDay, halfway } = reckon(start, { span: { weeks: 1 + (i % 7) } });
      expect(remind.iso < aimFor.iso && aimFor.iso <= lastDay.iso).toBe(true);
      expect(remind.isWorkingDay && aimFor.isWorkingDay && (halfway?.isWorkingDay ?? true)).toBe(true);
    }
  });

  it('says when the rule did not hold yet on the day it is counted from', () => {
    expect(reckon('2026-01-14', { since: '2026-01-15' }).heldFrom).toBe('2026-01-15');
    expect(reckon('2026-01-15', { since: '2026-01-15' }).heldFrom).toBeNull();
    expect(reckon('2026-01-14').heldFrom).toBeNull();
  });

  it('takes what a limit says of itself before what the whole says', () => {
    expect(reckon('2026-11-03')).toMatchObject({ from: 'Dagen då det kom in', event: 'Sista dag: prov' });
    expect(reckon('2026-11-03', { from: 'Dagen då det slutade', event: 'Slut' })).toMatchObject({
      from: 'Dagen då det slutade',
      event: 'Slut',
    });
  });

  it('refuses a day that is none', () => {
    expect(() => reckon('2026-02-30')).toThrow(RangeError);
  });
});

describe('limits of districts', () => {
  const deadline = aDeadline({ limits: [other, local, aLimit()] });
  const scopes = (unit: string | null) =>
    reckonDeadline(deadline, '2026-11-03', { ...seen, unit }).limits.map(({ id, scope }) => [id, scope]);

  it('come after what holds for everyone, and the own one before the others', () => {
    expect(scopes('Södra')).toEqual([
      ['lag', 'everyone'],
      ['sodra', 'own'],
      ['norra', 'elsewhere'],
    ]);
  });

  it('are nobody’s own while the district is not known', () => {
    expect(scopes(null)).toEqual([
      ['lag', 'everyone'],
      ['norra', 'elsewhere'],
      ['sodra', 'elsewhere'],
    ]);
  });
});
