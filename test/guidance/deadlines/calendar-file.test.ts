import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/guidance/deadlines/calendar-file.ts';
import { swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import { reckonDeadline } from '../../../src/guidance/deadlines/reckon-deadline.ts';
import { aDeadline, aLimit } from '../../support/a-deadline.ts';
import { type CalendarPart, only, readCalendar } from '../../support/read-calendar.ts';

const daysOff = await swedishDaysOff();
const now = new Date('2026-11-22T20:00:00Z');
const noted = {
  text: 'Färdigt, skrivet; och läst på åtta språk \\ eller fler.',
  note: 'Längre tid får tas bara när något särskilt har hänt, och då ska det framgå varför: å, ä och ö räknas dubbelt.',
};

async function fileFrom(start: string, ...limits: object[]): Promise<string> {
  const deadline = aDeadline({ limits });
  const reckoning = reckonDeadline(deadline, start, { unit: null, today: '2026-11-22', daysOff });
  return calendarFile(reckoning, reckoning.limits, { sources: new Map(), now });
}

async function eventFrom(start: string, fields: object = {}): Promise<CalendarPart> {
  return readCalendar(await fileFrom(start, aLimit(fields))).parts[0]!;
}

describe('the calendar file', () => {
  it('is a calendar by RFC 5545, and no invitation', async () => {
    const calendar = readCalendar(await fileFrom('2026-11-03', aLimit(noted)));
    expect(calendar.type).toBe('VCALENDAR');
    expect(only(calendar, 'VERSION').value).toBe('2.0');
    expect(only(calendar, 'PRODID').value).toMatch(/lathunden/iu);
    expect(calendar.properties.map(({ name }) => name)).not.toContain('METHOD');
  });

  it('has an event that is the whole of the last day, and ends where the next begins', async () => {
    const event = await eventFrom('2026-11-03');
    expect(only(event, 'DTSTART')).toMatchObject({ parameters: { VALUE: 'DATE' }, value: '20261117' });
    expect(only(event, 'DTEND')).toMatchObject({ parameters: { VALUE: 'DATE' }, value: '20261118' });
    expect(only(event, 'SUMMARY').value).toBe('Sista dag: prov');
    expect(only(event, 'DTSTAMP').value).toBe('20261122T200000Z');
    expect(only(event, 'TRANSP').value).toBe('TRANSPARENT');
  });

  it.each([
    ['the end of the year', '2026-12-17', '20261231', '20270101'],
    ['a leap day', '2028-02-15', '20280229', '20280301'],
    ['the change to summer time', '2026-03-15', '20260329', '20260330'],
    ['the change to winter time', '2026-10-11', '20261025', '20261026'],
  ])('does not slip at %s', async (_, start, first, after) => {
    const event = await eventFrom(start);
    expect([only(event, 'DTSTART').value, only(event, 'DTEND').value]).toEqual([first, after]);
  });

  it('says which rule it is, from which day it was counted, and which working day to aim for', async () => {
    const event = await eventFrom('2026-11-07', noted);
    const lines = only(event, 'DESCRIPTION').value.split('\n');
    expect(lines).toContain(noted.text);
    expect(lines).toContain(noted.note);
    expect(lines).toContain('Lag: lagen › 1 kap. 2 §');
    expect(lines.join('\n')).toContain('lördag 7 november 2026');
    expect(lines.join('\n')).toContain('Sikta på fredag 20 november 2026');
  });

  it('says that a local routine is no law', async () => {
    const event = await eventFrom('2026-11-07', { demand: 'lokalt', unit: 'Södra' });
    expect(only(event, 'DESCRIPTION').value).toMatch(/Lokalt i Södra, ingen lag/u);
  });

  it('reminds once, at nine on the working day that was reckoned', async () => {
    // Last day Tuesday the 17th, a reminder on Friday the 13th: three days and fifteen hours before its midnight.
    const event = await eventFrom('2026-11-03');
    const [alarm, ...more] = event.parts;
    expect(more).toEqual([]);
    expect(alarm!.type).toBe('VALARM');
    expect(only(alarm!, 'ACTION').value).toBe('DISPLAY');
    expect(only(alarm!, 'TRIGGER').value).toBe('-P3DT15H');
    expect(only(alarm!, 'DESCRIPTION').value).toContain('tisdag 17 november 2026');
  });

  it('has the same id for the same limit from the same day, and another for another', async () => {
    const uid = async (start: string, fields: object = {}) =>
      only(await eventFrom(start, fields), 'UID').value;
    const first = await uid('2026-11-03');
    expect(first).toBe('provfrist-lag-2026-11-03@lathunden');
    expect(await uid('2026-11-03')).toBe(first);
    expect(await uid('2026-11-04')).not.toBe(first);
    expect(await uid('2026-11-03', { id: 'annan' })).not.toBe(first);
  });

  it('holds an event for each limit', async () => {
    const file = await fileFrom('2026-11-03', aLimit(), aLimit({ id: 'annan', span: { months: 4 } }));
    expect(readCalendar(file).parts.map((event) => only(event, 'DTSTART').value)).toEqual([
      '20261117',
      '20270303',
    ]);
  });

  it('keeps to 75 octets a line wherever the Swedish letters fall', async () => {
    for (let length = 1; length <= 90; length++) {
      const text = `${'a'.repeat(length)}${'åäö–›'.repeat(20)}`;
      expect(only(await eventFrom('2026-11-03', { text }), 'DESCRIPTION').value).toContain(text);
    }
  });
});
