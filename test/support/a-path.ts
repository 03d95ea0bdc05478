import { Path } from '../../src/guidance/paths/path.ts';

const sources = [{ source: 'lagen', section: '1 kap. 1 §' }];
const advice = (text: string, demand = 'krav') => ({ text, demand, sources });
const end = (title: string, onward: object[] = []) => ({
  title,
  do: [
    advice('Ring familjen samma dag.'),
    {
      ...advice('Erbjud ett hembesök.', 'råd'),
      sources: [...sources, { source: 'granskningen', section: 'Avhopp', page: 7 }],
    },
  ],
  decides: [advice('Din gruppledare bestämmer.', 'lokalt')],
  tell: [advice('Socialsekreteraren ska få veta.')],
  document: [advice('Skriv vad du har försökt.', 'bör')],
  by: [advice('Lagen anger ingen dag.', 'råd')],
  onward,
});

/** An invented path of three questions at most, with a way out that every card shows. */
export function aPath(changes: Partial<Path> = {}): Path {
  const path = Path.parse({
    id: 'de-kommer-inte',
    title: 'De kommer inte',
    names: ['uteblir', 'kommer inte'],
    intro: 'När besök uteblir.',
    audience: ['behandlare'],
    reviewed: '2026-11-22',
    under: ['artikel-ett'],
    read: ['artikel-ett'],
    danger: true,
    always: { to: 'anmal', text: 'Gör orosanmälan' },
    start: 'gang',
    questions: {
      gang: {
        ask: 'Vilken gång är det?',
        choices: [
          { text: 'Den första', to: 'ring' },
          { text: 'Flera', to: 'oro' },
        ],
      },
      oro: {
        ask: 'Är du orolig för barnet?',
        help: 'Misstanke räcker.',
        choices: [
          { text: 'Ja', to: 'anmal' },
          { text: 'Nej', to: 'mote' },
        ],
      },
    },
    ends: {
      ring: end('Ring upp', [{ kind: 'checklist', id: 'samtal' }]),
      mote: end('Kalla till möte'),
      anmal: end('Anmäl'),
    },
  });
  return { ...path, ...changes };
}
