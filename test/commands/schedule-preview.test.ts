import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { schedulePreview } from '../../src/commands/schedule-preview.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';

async function preview(...args: string[]) {
  const terminal = listeningTerminal();
  const code = await run(['schedule', 'preview', ...args], terminal);
  return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
}

describe('lathund schedule preview', () => {
  it('tells the rule and when it comes', async () => {
    const { code, lines } = await preview(
      '--rule',
      'första måndagen i månaden kl 9',
      '--from',
      '2026-12-01',
      '--count',
      '2',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      'Regel: första måndagen i varje månad kl. 09.00, från och med 1 december 2026',
      '  måndag 7 december 2026 kl. 09.00',
      '  måndag 4 januari 2027 kl. 09.00',
      'Infaller dagen på en helg eller en ledig dag flyttas påminnelsen till vardagen efter.',
    ]);
  });

  it('gives moments with their offset as JSON, summer and winter', async () => {
    const { lines } = await preview(
      '--rule',
      'den 24:e varje månad',
      '--from',
      '2026-09-30',
      '--count',
      '3',
      '--json',
    );
    expect(JSON.parse(lines.join(''))).toEqual([
      { at: '2026-10-26T09:00:00+01:00', text: 'måndag 26 oktober 2026 kl. 09.00' },
      { at: '2026-11-24T09:00:00+01:00', text: 'tisdag 24 november 2026 kl. 09.00' },
      { at: '2026-12-28T09:00:00+01:00', text: 'måndag 28 december 2026 kl. 09.00' },
    ]);
    const summer = await preview('--rule', 'i morgon', '--from', '2026-06-30T23:00', '--json');
    expect(JSON.parse(summer.lines.join(''))[0].at).toBe('2026-07-01T09:00:00+02:00');
  });

  it('counts what comes at the very moment', async () => {
    const { lines } = await preview(
      '--rule',
      'varje måndag',
      '--from',
      '2026-11-16T08:00:00Z',
      '--count',
      '1',
    );
    expect(lines[1]).toBe('  måndag 16 november 2026 kl. 09.00');
  });

  it('looks from now when no day is said, five times', async () => {
    const terminal = listeningTerminal();
    const options = { rule: 'varje fredag kl 10: fika', from: undefined, count: undefined, json: false };
    await schedulePreview(['preview'], options, terminal, new Date('2026-11-16T20:00:00Z'));
    expect(terminal.lines).toHaveLength(8);
    expect(terminal.lines[1]).toBe('Utanför regeln: fika');
    expect(terminal.lines[2]).toBe('  fredag 20 november 2026 kl. 10.00');
  });

  it('says so when nothing is left', async () => {
    const { code, lines } = await preview('--rule', 'i dag kl 8', '--from', '2026-11-16T12:00');
    expect([code, lines.at(-1)]).toEqual([0, 'Inga tillfällen kvar.']);
  });

  it.each([
    ['no day', 'någon gång', /Jag förstår inte när/u],
    ['a day that the calendar lacks', '30 februari', /Dagen 30 februari finns inte/u],
    ['nothing', '', /När ska jag påminna\?/u],
  ])('answers a rule with %s in Swedish, and with 1', async (_, rule, problem) => {
    const { code, errors, lines } = await preview('--rule', rule);
    expect([code, lines]).toEqual([1, []]);
    expect(errors).toMatch(problem);
  });

  it.each([
    ['without a rule', [], /schedule preview --rule/u],
    ['with a day that is none', ['--rule', 'i morgon', '--from', '2026-02-30'], /not "2026-02-30"/u],
    ['with a moment that is none', ['--rule', 'i morgon', '--from', '2026-02-30T10:00:00Z'], /--from takes/u],
    ['for none', ['--rule', 'i morgon', '--count', '0'], /1 to 100/u],
  ])('shows how it is used when asked %s', async (_, args, problem) => {
    const { code, errors } = await preview(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(problem);
  });

  it('shows how it is used when asked for something else', async () => {
    const terminal = listeningTerminal();
    expect(await run(['schedule', 'delete'], terminal)).toBe(2);
  });
});
