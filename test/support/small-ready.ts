import { ReadyMade } from '../../src/guidance/schedules/ready-made.ts';

const ready = {
  intro: 'När det behövs.',
  audience: ['chef'],
  reviewed: '2026-11-01',
  demand: 'råd',
  sources: [{ source: 'lagen', section: 'Avsnitt 2' }],
};

/** Ready-made ones: one that recurs by itself, a series that asks for a day, one that may come every or every other week. */
export const smallReady: readonly ReadyMade[] = [
  {
    ...ready,
    id: 'manadskoll',
    title: 'Koll varje månad',
    names: ['månadskoll', 'månadskontroll'],
    why: 'Planer blir gamla.',
    content: { kind: 'checklist', id: 'lekparken', text: 'Gå igenom planerna.' },
    rule: { kind: 'monthly', every: 1, on: { nth: 1, weekday: 1 } },
    to: 'chef',
  },
  {
    ...ready,
    id: 'efter-start',
    title: 'Två gånger efter start',
    names: ['efter start', 'två gånger efter'],
    why: 'Det är mycket i början.',
    content: {
      kind: 'series',
      parts: [
        { kind: 'text', text: 'Läs om anteckningar.' },
        { kind: 'checklist', id: 'ryggsacken' },
      ],
    },
    rule: { kind: 'around', start: 'Dagen då det började', offsets: [{ days: 7 }, { days: 14 }] },
    to: 'me',
  },
  {
    ...ready,
    id: 'konferens',
    title: 'Före konferensen',
    names: ['konferens', 'konferensen'],
    why: 'Barnet ska vara med.',
    content: { kind: 'text', text: 'Fråga om varje barn.' },
    rule: { kind: 'weekly', every: [1, 2], weekday: 3, time: '08:30' },
    to: 'channel',
  },
].map((one) => ReadyMade.parse(one));
