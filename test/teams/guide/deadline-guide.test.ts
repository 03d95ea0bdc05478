import { beforeEach, describe, expect, test } from 'vitest';
import type { DaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import { Deadline } from '../../../src/guidance/deadlines/deadline.ts';
import { Source } from '../../../src/knowledge/sources/source.ts';
import { createDeadlineGuide, type DeadlineGuideParts } from '../../../src/teams/guide/deadline-guide.ts';
import type { Guide, GuideResult } from '../../../src/teams/guide/guide.ts';
import { deadlineCardTexts } from '../../../src/texts/deadline-cards.ts';
import { deadlineTexts } from '../../../src/texts/deadlines.ts';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { everyNode } from '../../support/card-outline.ts';
import { guideContext as context } from '../../support/guide-context.ts';
import { seenResult as seen } from '../../support/seen-result.ts';

const sources = [{ source: 'lagen', section: '2 kap. 3 §' }];
const head = {
  intro: 'När något har kommit in.',
  audience: ['behandlare'],
  reviewed: '2026-11-22',
  from: 'Dagen då det kom in',
  event: 'Sista dag',
};
const first = Deadline.parse({
  ...head,
  id: 'bedomning',
  title: 'Första bedömningen',
  names: ['bedömning', 'första bedömning'],
  limits: [
    { id: 'lag', text: 'Beslut är fattat.', span: { days: 14 }, demand: 'krav', sources },
    {
      id: 'norra',
      text: 'Planen är klar.',
      span: { weeks: 6 },
      demand: 'lokalt',
      unit: 'Norra',
      sources,
      note: 'Målet är från 2024.',
    },
  ],
  untimed: [{ text: 'Lagen anger ingen dag för återkopplingen.', demand: 'krav', sources }],
});
const second = Deadline.parse({
  ...head,
  id: 'utredning',
  title: 'Utredning',
  names: ['utredning', 'utreda'],
  limits: [{ id: 'lag', text: 'Utredningen är klar.', span: { months: 4 }, demand: 'krav', sources }],
});
const daysOff: DaysOff = { nameOf: (day) => (day === '2026-12-25' ? 'juldagen' : null) };
const register = new Map([
  [
    'lagen',
    Source.parse({
      id: 'lagen',
      title: 'Lagen',
      label: 'Lagen',
      publisher: null,
      date: null,
      reference: null,
      period: null,
      standing: 'gällande',
    }),
  ],
]);

let guide: Guide;
const create = (changes: Partial<DeadlineGuideParts> = {}) =>
  createDeadlineGuide({
    deadlines: new Map([
      ['bedomning', first],
      ['utredning', second],
    ]),
    sources: register,
    daysOff: () => daysOff,
    publicUrl: 'https://lathunden.example.se',
    now: () => 0,
    ...changes,
  });
beforeEach(() => {
  guide = create();
});

const links = (result: GuideResult) =>
  'card' in result
    ? [...everyNode(result.card)].filter(({ type }) => type === 'Action.OpenUrl').map(({ url }) => url)
    : [];

describe('a time limit', () => {
  test('is chosen among all when none is named', () => {
    const card = seen(guide.open('', context));
    expect(card).toContain('Första bedömningen');
    expect(card).toContain('Utredning');
  });

  test('is chosen among those that may be meant, or among all when none is', () => {
    const checks = ['Kort', 'Lång'].map((kind) => ({
      ...second,
      id: kind,
      title: `${kind} kontroll`,
      names: [],
    }));
    const deadlines = new Map([first, ...checks].map((one) => [one.id, one] as const));
    const some = seen(create({ deadlines }).open('kontroll 2026-11-20', context));
    expect(some).toContain(deadlineCardTexts.severalTitle);
    expect(some).toContain('Lång kontroll');
    expect(some).not.toContain('Första bedömningen');
    const all = seen(guide.open('cykelställ', context));
    expect(all).toContain(deadlineCardTexts.menuTitle);
    expect(all).toContain('Första bedömningen');
  });

  test('asks for the day when only its name is typed, with today ready in the field', () => {
    const result = guide.open('utredning', context);
    expect(seen(result)).toContain('Lag. Fyra månader: utredningen är klar.');
    expect(seen(result)).toContain('Källa: Lagen › 2 kap. 3 §');
    const [field] = [...everyNode('card' in result ? result.card : null)].filter(
      ({ type }) => type === 'Input.Date',
    );
    expect(field).toMatchObject({ id: 'day', label: 'Dagen då det kom in', value: '2026-11-23' });
  });

  test('gives the last day, what is left, what is law and where it stands', () => {
    const card = seen(guide.open('bedömning 2026-11-20', context));
    expect(card).toContain('Sista dag: fredag 4 december 2026');
    expect(card).toContain('Elva dagar kvar.');
    expect(card).toContain('Lag. Beslut är fattat.');
    expect(card).toContain('Källa: Lagen › 2 kap. 3 §');
    expect(card).toContain('Lagen anger ingen dag för återkopplingen.');
    expect(card).toContain(deadlineTexts.counting);
  });

  test('says what is local, and in whose district, and that it holds elsewhere', () => {
    expect(seen(guide.open('bedömning 2026-11-20', context))).toContain(deadlineTexts.elsewhere('Norra'));
    const own = seen(guide.open('bedömning 2026-11-20', { ...context, unit: 'Norra' }));
    expect(own).not.toContain(deadlineTexts.elsewhere('Norra'));
    expect(own).toContain('Lokalt i Norra, ingen lag. Planen är klar.');
    expect(own).toContain('Målet är från 2024.');
  });

  test('names the holiday that it falls on, and the working day before', () => {
    const card = seen(guide.open('bedömning 11 december 2026', { ...context, today: '2026-12-11' }));
    expect(card).toContain('Sista dag: fredag 25 december 2026 (juldagen)');
    expect(card).toContain('Sikta på torsdag 24 december 2026');
  });

  test('says which year it took when none was written', () => {
    expect(seen(guide.open('bedömning 20 november', context))).toContain(
      'Jag räknar från fredag 20 november 2026.',
    );
  });

  test('says which day the calendar lacks, and asks again', () => {
    const card = seen(guide.open('bedömning 30 februari', context));
    expect(card).toContain(deadlineTexts.noSuchDay('30 februari'));
  });

  test('has a calendar file for each limit whose day has not passed, where the program has an address', () => {
    expect(links(guide.open('bedömning 2026-11-20', context))).toEqual([
      'https://lathunden.example.se/tidsfrist/bedomning/2026-11-20/lag.ics',
      'https://lathunden.example.se/tidsfrist/bedomning/2026-11-20/norra.ics',
    ]);
    expect(links(guide.open('utredning 2026-01-02', context))).toEqual([]);
    expect(links(create({ publicUrl: null }).open('bedömning 2026-11-20', context))).toEqual([]);
  });

  test('is reckoned from the day in the field, however often it is pressed', () => {
    const press = () =>
      seen(guide.press({ verb: 'deadline.reckon', id: 'utredning', day: '2026-10-31' }, context));
    const card = press();
    expect(card).toContain('Sista dag: söndag 28 februari 2027');
    expect(press()).toBe(card);
  });

  test('asks again when the field was left empty, or held what is no day', () => {
    for (const day of ['', undefined, 'hej', '2026-02-30'])
      expect(seen(guide.press({ verb: 'deadline.reckon', id: 'utredning', day }, context))).toContain(
        'Utredning',
      );
  });

  test('takes a day typed on its own for the limit last asked about in the conversation', () => {
    guide.open('utredning', context);
    expect(seen(guide.typed('3 november', context))).toContain('Sista dag: onsdag 3 mars 2027');
    expect(seen(guide.typed('30 februari', context))).toContain('30 februari');
    for (const text of ['Vad gäller den 3 november?', 'utreda', ''])
      expect(guide.typed(text, context)).toBeNull();
    expect(guide.typed('3 november', { ...context, conversation: 'b' })).toBeNull();
  });

  test('waits kindly while the calendar is being loaded', () => {
    expect(seen(create({ daysOff: () => null }).open('utredning 2026-11-20', context))).toBe(
      deadlineCardTexts.starting,
    );
  });

  test('has no answer to a forged press, and a line for a limit that is gone', () => {
    expect(seen(guide.press({ verb: 'deadline.open', id: 'borta' }, context))).toBe(guidanceTexts.gone);
    for (const forged of [
      { verb: 'deadline.open', id: '../x' },
      { verb: 'deadline.reckon', id: 'utredning', day: { a: 1 } },
      { verb: 'deadline.reckon', id: 'utredning', day: 'x'.repeat(500) },
      { verb: 'deadline.x' },
      null,
    ])
      expect(guide.press(forged, context)).toBeNull();
  });
});
