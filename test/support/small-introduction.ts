import {
  type IntroductionUnit,
  IntroductionUnit as schema,
} from '../../src/guidance/introduction/introduction-unit.ts';

const cited = { sources: [{ source: 'lagen', section: 'Avsnitt 2' }] };

/** An invented unit, with three questions whose right answers are the first, the second and the third. */
export function aUnit(changes: Partial<IntroductionUnit> = {}): IntroductionUnit {
  return schema.parse({
    id: 'gungorna',
    order: 1,
    title: 'Gungorna',
    names: ['gungor', 'gunga'],
    intro: 'Om gungor, för dig som är ny i lekparken.',
    audience: ['nyanställd'],
    reviewed: '2026-11-01',
    read: ['artikel-ett'],
    paragraphs: [
      { heading: 'Fart', text: 'Börja sakta.', demand: 'krav', ...cited },
      { text: 'Barn gungade mest på förmiddagen.', ...cited },
      {
        heading: 'Råd',
        text: 'Räkna högt.',
        demand: 'råd',
        sources: [{ source: 'boken', section: 'Lek', page: 7 }],
      },
    ],
    onward: [{ kind: 'checklist', id: 'lekparken' }],
    questions: [0, 1, 2].map((right) => ({
      id: `fraga-${right + 1}`,
      ask: `Vad gör du först i gunga ${right + 1}?`,
      alternatives: ['Håller i', 'Släpper', 'Hoppar'].map((text, i) => ({
        text,
        why: `${text} är ${i === right ? 'rätt' : 'fel'} här.`,
        ...(i === right ? { right: true as const } : {}),
      })),
      ...cited,
    })),
    ...changes,
  });
}

/** Two units, the second of which is about danger. */
export const smallIntroduction: readonly IntroductionUnit[] = [
  aUnit({
    id: 'sandladan',
    order: 2,
    title: 'Sandlådan',
    names: ['sand', 'sandlåda'],
    danger: true,
    read: [],
    onward: [],
  }),
  aUnit(),
];
