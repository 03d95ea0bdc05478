import { DraftTemplate } from '../../src/guidance/drafts/draft-template.ts';

const asked = {
  why: 'Nästa kollega ska kunna ta vid.',
  demand: 'bör' as const,
  sources: [{ source: 'granskningen', section: 'Dokumentationen', page: 14 }],
};

/** An invented template with a prompt of every kind. */
export function aDraftTemplate(changes: Partial<DraftTemplate> = {}): DraftTemplate {
  const template = DraftTemplate.parse({
    id: 'lek-i-parken',
    title: 'Lek i parken',
    names: ['lek', 'parklek'],
    intro: 'När ni har lekt i parken.',
    audience: ['behandlare'],
    reviewed: '2026-11-22',
    heading: 'Anteckning om lek',
    review: 'lek',
    prompts: [
      {
        ...asked,
        id: 'varfor',
        kind: 'text',
        label: 'Varför lekte ni?',
        help: 'Skriv kort.',
        example: 'Barnet ville gunga.',
        gap: 'skälet till leken',
      },
      { ...asked, id: 'dag', kind: 'date', label: 'Vilken dag?', gap: 'dagen' },
      { ...asked, id: 'plats', kind: 'line', label: 'Var?', example: 'vid sjön', gap: 'platsen' },
      {
        ...asked,
        id: 'slut',
        kind: 'choice',
        label: 'Hur slutade det?',
        gap: 'hur det slutade',
        options: [
          { id: 'bra', text: 'Bra', say: 'Leken slutade bra.' },
          { id: 'brak', text: 'Med bråk', say: 'Leken slutade med bråk.' },
          { id: 'regn', text: 'Det började regna', say: 'Leken slutade för att det regnade.' },
        ],
      },
      {
        ...asked,
        id: 'vem',
        kind: 'line',
        label: 'Vem började?',
        gap: 'vem som började',
        when: { prompt: 'slut', is: ['brak'] },
      },
      {
        ...asked,
        id: 'mal',
        kind: 'rows',
        rows: 3,
        row: 'Mål',
        label: 'Vilka mål hade leken?',
        gap: 'målen',
        fields: [
          { id: 'mal', kind: 'line', label: 'Målet', gap: 'målet' },
          {
            id: 'langt',
            kind: 'choice',
            label: 'Hur långt?',
            gap: 'hur långt det kom',
            options: [
              { id: 'halva', text: 'Halvvägs', say: 'Det är halvvägs.' },
              { id: 'hela', text: 'Hela vägen', say: 'Det är nått.' },
            ],
          },
          { id: 'ord', kind: 'text', label: 'Hur märks det?' },
        ],
        say: ['{mal}.', '{langt}', '{ord}'],
      },
      {
        ...asked,
        id: 'med',
        kind: 'choices',
        label: 'Vilka var med?',
        gap: 'vilka som var med',
        options: [
          { id: 'barnet', text: 'Barnet', say: 'barnet' },
          { id: 'mamma', text: 'Mamma', say: 'mamma' },
          { id: 'pappa', text: 'Pappa', say: 'pappa' },
        ],
      },
      { ...asked, id: 'ovrigt', kind: 'text', label: 'Något mer?', gap: 'övrigt', needed: false },
    ],
    sections: [
      {
        title: 'Leken',
        parts: [
          { say: '{varfor}' },
          { say: 'Det var den {dag}.' },
          { say: 'Ni var på {plats}, och med var {med}.' },
          { say: '{slut}' },
          { say: 'Den som började: {vem}' },
        ],
      },
      { title: 'Målen', parts: [{ say: '{mal}' }] },
      { title: 'Övrigt', parts: [{ say: 'Att tänka på: {ovrigt}' }] },
    ],
  });
  return { ...template, ...changes };
}

/** Answers to all of it, in roles and without names. */
export const filledIn = {
  varfor: 'barnet ville gunga',
  dag: '2026-03-14',
  plats: 'vid sjön.',
  slut: 'brak',
  vem: 'ankan',
  'mal-1-mal': 'Gunga högt',
  'mal-1-langt': 'hela',
  'mal-1-ord': 'Barnet skrattade. Mamma såg det.',
  med: 'barnet,mamma',
  ovrigt: 'Ta med vantar',
} as const;
