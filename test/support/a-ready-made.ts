/** A small ready-made schedule, as its file says it. @param other fields to say otherwise */
export function aReadyMade(other: object = {}) {
  return {
    id: 'prov',
    title: 'Prov varje månad',
    names: ['prov', 'provkontroll'],
    intro: 'Påminner om provet.',
    audience: ['chef'],
    reviewed: '2026-11-22',
    why: 'Provet glöms lätt.',
    demand: 'råd',
    sources: [{ source: 'lagen', section: '1 kap. 1 §' }],
    content: { kind: 'text', text: 'Dags för provet.' },
    rule: { kind: 'monthly', every: 1, on: { day: 1 } },
    to: 'me',
    ...other,
  };
}
