import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlineFile, deadlineFilePath } from '../../src/http/deadline-file.ts';
import { inLanguage } from '../../src/texts/in-language.ts';
import { aDeadline, aLimit } from '../support/a-deadline.ts';
import { only, readCalendar } from '../support/read-calendar.ts';
import { type Serving, serving } from '../support/serving.ts';

const deadline = aDeadline({ limits: [aLimit(), aLimit({ id: 'egen-tid', span: { months: 4 } })] });
let server: Serving;
beforeAll(async () => {
  server = await serving([
    deadlineFile({
      deadlines: new Map([[deadline.id, deadline]]),
      sources: new Map(),
      now: () => new Date('2026-11-22T20:00:00Z'),
    }),
  ]);
});
afterAll(() => server.close());

const fetchFile = (...[kind, date, limit]: [string, string, string]) =>
  fetch(server.url + deadlineFilePath(kind, date, limit));

describe('the calendar file over HTTP', () => {
  it('is made of what the path says', async () => {
    const response = await fetchFile('provfrist', '2026-10-31', 'egen-tid');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="tidsfrist-provfrist-2026-10-31.ics"',
      'cache-control': 'no-store',
    });
    const [event, ...more] = readCalendar(await response.text()).parts;
    expect(more).toEqual([]);
    expect(only(event!, 'DTSTART').value).toBe('20270228');
    expect(only(event!, 'UID').value).toBe('provfrist-egen-tid-2026-10-31@lathunden');
  });

  it('speaks the language of the card with its link', async () => {
    const file = async (path: string) => (await fetch(server.url + path)).text();
    const path = () => deadlineFilePath('provfrist', '2026-11-03', 'lag');
    expect(await file(inLanguage('en', path))).toContain('PRODID:-//Lathunden//Deadlines//EN');
    expect(await file(path())).toContain('PRODID:-//Lathunden//Tidsfrister//SV');
  });

  it('is the same every time it is fetched', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => (await fetchFile('provfrist', '2026-11-03', 'lag')).text()),
    );
    expect(one).toBe(two);
  });

  it.each([
    ['an unknown kind', 'annat', '2026-11-03', 'lag'],
    ['a kind that every object has', 'constructor', '2026-11-03', 'lag'],
    ['a limit of another kind', 'provfrist', '2026-11-03', 'hagersten'],
    ['a day that the calendar lacks', 'provfrist', '2026-02-30', 'lag'],
    ['a day in another form', 'provfrist', '3-11-2026', 'lag'],
    ['a day with something after it', 'provfrist', '2026-11-03T00:00', 'lag'],
    ['a day long ago', 'provfrist', '1926-11-03', 'lag'],
    ['a limit with a line break', 'provfrist', '2026-11-03', 'lag%0D%0AX-A:1'],
    ['a kind of endless length', 'x'.repeat(5000), '2026-11-03', 'lag'],
  ])('is 404 for %s', async (_, kind, date, limit) => {
    const response = await fetchFile(kind, date, limit);
    expect([response.status, await response.text()]).toEqual([404, '{"code":"NotFound"}']);
    expect(server.lines).toEqual([]);
  });

  it('is 404 under another ending', async () => {
    expect((await fetch(`${server.url}/tidsfrist/provfrist/2026-11-03/lag.txt`)).status).toBe(404);
    expect((await fetch(`${server.url}/tidsfrist/provfrist/2026-11-03/lag`)).status).toBe(404);
  });
});
