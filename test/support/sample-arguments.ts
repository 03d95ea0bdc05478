import { DUE } from './a-reminder.ts';

const day = { iso: '2026-12-25', weekday: 'fredag', holiday: 'juldagen', isWorkingDay: false };
const place = [
  { title: 'Titel', label: 'Rubrik', section: 'Avsnitt', numbers: [1], pages: [3, 4], kinds: ['name'] },
];

/** What a text may be given: the first with which the Swedish one says something whole is used for both. */
export const SAMPLES: readonly (readonly unknown[])[] = [
  [2, 'Titel', 3, 4],
  ['Titel', 'Orden', 'Mer', 'Sist'],
  ['Titel', 2, 7, 4],
  [2, 7, 3, 4],
  ['Titel', 'Orden', DUE],
  ['Titel', DUE, 5],
  [DUE, 'Titel'],
  [place, 'Titel'],
  ['Titel', place],
  ['Titel', place[0]!.kinds],
  [['namn', 'telefon'], 2],
  [['name', 'phone'], 2],
  ['Titel', ['Ett', 'Två'], 3],
  [['Ett', 'Två'], 2],
  ['Titel', [2, 3]],
  [['4-6', '7-12']],
  ['ja', 'Orden'],
  ['nej', 'Orden'],
  ['chef', 'Farsta'],
  [day, day],
  ['Titel', day, { days: 3 }],
  [{ days: 3 }],
  [{ days: [1, 2, 3, 5], from: '08:00', to: '16:30' }],
  [{ chats: 2, deliveries: 3, answers: 1, own: 2, named: 1 }],
  ['2026-11-17'],
  ['2026-11'],
  [true, 'Orden'],
  [false, 'Orden'],
  ['next'],
  [
    {
      kind: 'monthly',
      every: 1,
      on: { nth: 1, weekday: 1 },
      time: '09:00',
      from: '2026-11-16',
      move: 'next',
    },
  ],
];
