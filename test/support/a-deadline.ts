import { Deadline } from '../../src/guidance/deadlines/deadline.ts';

type Written = Parameters<typeof Deadline.parse>[0] & object;

const source = { source: 'lagen', section: '1 kap. 2 §' };

/** A time limit of fourteen days in law, and whatever a test wants otherwise. */
export function aDeadline(fields: Written = {}): Deadline {
  return Deadline.parse({
    id: 'provfrist',
    title: 'Provfrist',
    names: ['provfrist', 'prov frist'],
    intro: 'När något ska prövas.',
    audience: ['behandlare'],
    reviewed: '2026-11-22',
    from: 'Dagen då det kom in',
    event: 'Sista dag: prov',
    limits: [aLimit()],
    ...fields,
  });
}

/** One limit, as it is written in a file. */
export function aLimit(fields: object = {}): object {
  return { id: 'lag', text: 'Prövat.', span: { days: 14 }, demand: 'krav', sources: [source], ...fields };
}
