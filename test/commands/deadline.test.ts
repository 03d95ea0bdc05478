import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { deadline } from '../../src/commands/deadline.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { only, readCalendar } from '../support/read-calendar.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const now = new Date('2026-11-22T20:00:00Z');
const plain = { unit: null, json: false, ics: false };

async function say(words: string, options: Partial<typeof plain> | { unit: string } = {}) {
  const terminal = listeningTerminal();
  const code = await deadline(
    words.split(' '),
    { ...plain, kept: temporaryFolder().path, ...options },
    terminal,
    now,
  );
  return { code, text: terminal.lines.join('\n').replace(/\s+/gu, ' '), errors: terminal.errors.join('\n') };
}

describe('lathund deadline', () => {
  it('tells the last day, what kind of rule it is and where it stands', async () => {
    const { code, text } = await say('forhandsbedomning 2026-11-09');
    expect(code).toBe(0);
    expect(text).toContain('Sista dag: måndag 23 november 2026 En dag kvar.');
    expect(text).toContain('Lag: Beslut ska vara fattat');
    expect(text).toContain('Källa: Socialtjänstlagen (2025:400) › 20 kap. 2 §');
    expect(text).toContain('synnerliga skäl');
    expect(text).not.toContain('Menade du en annan dag');
  });

  it('says which day it took when the year was left out', async () => {
    expect((await say('fhb 3 november')).text).toContain('Jag räknar från tisdag 3 november 2026.');
  });

  it('advises the working day before, where the last day is none', async () => {
    const { text } = await say('utredning 2026-08-25');
    expect(text).toContain('Sista dag: fredag 25 december 2026 (juldagen)');
    expect(text).toContain('Sista dagen är juldagen. Sikta på onsdag 23 december 2026.');
  });

  it('says of a district’s routine that it is no law, and whose it is', async () => {
    expect((await say('gfp 2026-11-03')).text).toContain('Lokalt i Hägersten-Älvsjö, ingen lag');
    const elsewhere = await say('gfp 2026-11-03', { unit: 'kungsholmen' });
    expect(elsewhere.text).toContain('I underlaget finns ingen egen gräns för Kungsholmen.');
    expect(elsewhere.text).toContain('Gäller bara Hägersten-Älvsjö.');
    const own = await say('gfp 2026-11-03', { unit: 'älvsjö' });
    expect(own.text).not.toContain('Gäller bara');
    expect(own.text).not.toContain('ingen egen gräns');
  });

  it('warns when the rule did not hold yet', async () => {
    expect((await say('återkoppling 2026-01-10')).text).toContain(
      'Regeln gäller från och med 15 januari 2026.',
    );
  });

  it('tells what is said without a time', async () => {
    expect((await say('samtal med placerat barn 2026-11-03')).text).toMatch(
      /Utan bestämd tid Lag: .*inget intervall/u,
    );
  });

  it('gives one JSON object', async () => {
    const { text } = await say('utredning 3 november 2026', { json: true });
    expect(JSON.parse(text)).toMatchObject({
      id: 'utredning',
      assumed: false,
      start: { iso: '2026-11-03' },
      limits: [
        { id: 'lag', demand: 'krav', lastDay: { iso: '2027-03-03', weekday: 'onsdag' }, daysLeft: 101 },
      ],
    });
  });

  it('gives a calendar file, without the routines of other districts when a district is named', async () => {
    const file = async (unit: string | null) => {
      const terminal = listeningTerminal();
      await deadline(
        ['uppföljning', '2026-11-03'],
        { ...plain, kept: temporaryFolder().path, unit, ics: true },
        terminal,
        now,
      );
      return readCalendar(`${terminal.lines.join('\n')}\r\n`).parts.map((event) => only(event, 'UID').value);
    };
    expect(await file(null)).toHaveLength(3);
    expect(await file('farsta')).toEqual([
      'uppfoljning-efter-utredning-2026-11-03@lathunden',
      'uppfoljning-overvaga-varden-2026-11-03@lathunden',
    ]);
  });

  it.each([
    ['a day that the calendar lacks', 'utredning 30 februari', /Datumet 30 februari finns inte/u],
    ['no day', 'utredning', /Vilken dag räknar du från\? Dagen då utredningen inleddes/u],
    ['no limit that is known', 'garagebygge 3 november', /Vilken tidsfrist menar du\?.*Förhandsbedömning/u],
  ])('asks again for %s', async (_, words, question) => {
    const { code, text, errors } = await say(words);
    expect([code, text]).toEqual([2, '']);
    expect(errors).toMatch(question);
  });

  it.each([
    ['nothing', ['deadline'], /lathund deadline forhandsbedomning/u],
    ['an unknown district', ['deadline', 'gfp', '2026-11-03', '--unit', 'Narnia'], /Narnia.*lexikonet/u],
  ])('shows how it is used when given %s', async (_, args, problem) => {
    const terminal = listeningTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(terminal.errors.join('\n')).toMatch(problem);
  });
});
