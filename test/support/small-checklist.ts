import { Checklist, type Reason, Reasons } from '../../src/guidance/checklists/checklist.ts';
import type { SourceRegister } from '../../src/knowledge/sources/source.ts';

const cited = { demand: 'krav', sources: [{ source: 'lagen', section: 'Avsnitt 2' }] };

/** An invented list about taking a child to the playground: three steps, a required reason, an item for small children. */
export const playground: Checklist = Checklist.parse({
  id: 'lekparken',
  title: 'Inför besöket i lekparken',
  names: ['lekpark', 'gungorna'],
  intro: 'När barnet ska till lekparken för första gången.',
  audience: ['behandlare'],
  reviewed: '2026-11-01',
  group: 'delaktighet',
  asks: ['age', 'needs'],
  occasion: 'uppstart',
  items: [
    {
      id: 'berattat',
      text: 'Barnet har fått veta vart ni ska',
      why: 'Annars blir det oroligt på vägen.',
      ...cited,
      step: 'informed',
      reason: 'required',
      tips: ['Visa en bild på gungorna.'],
      note: {
        yes: 'Barnet har fått information om lekparken.',
        no: 'Barnet har inte fått information om lekparken: {skäl}.',
      },
    },
    {
      id: 'fragat',
      text: 'Barnet har fått säga vad det vill göra där',
      why: 'Granskarna hittade det sällan.',
      demand: 'god praxis',
      sources: [{ source: 'granskning', section: 'Lekparker', page: 7 }],
      step: 'heard',
      reason: 'required',
      note: {
        yes: 'Barnet har fått säga vad det vill göra.',
        no: 'Barnet fick inte komma till tals eftersom {skäl}.',
      },
    },
    {
      id: 'mossa',
      text: 'Mössan är med',
      why: 'Det blåser.',
      ...cited,
      demand: 'råd',
      ages: ['under-4', '4-6'],
      note: { yes: 'Mössan var med.' },
    },
    {
      id: 'horselkapor',
      text: 'Hörselkåpor är med',
      why: 'Det låter mycket.',
      ...cited,
      demand: 'lokalt',
      needs: ['npf'],
    },
    {
      id: 'efterat',
      text: 'Barnet har fått veta hur det blev',
      why: 'Det brukar glömmas.',
      ...cited,
      demand: 'bör',
      step: 'told',
      reasons: ['hann-inte'],
      note: { yes: 'Barnet har fått veta hur det blev.', no: 'Barnet har inte fått veta hur det blev.' },
    },
  ],
});

/** Asks nothing, counts nothing. */
export const backpack: Checklist = Checklist.parse({
  id: 'ryggsacken',
  title: 'Packa ryggsäcken',
  names: ['ryggsäck', 'packning'],
  intro: 'Kvällen före utflykten.',
  audience: ['behandlare', 'nyanställd'],
  reviewed: '2026-11-01',
  group: 'introduktion',
  items: ['Matsäcken', 'Vattenflaskan', 'Kartan'].map((text, i) => ({
    id: `sak-${i}`,
    text: `${text} är packad`,
    why: 'Den behövs.',
    ...cited,
    note: { yes: `${text} är packad.`, no: `${text} är inte packad: {skäl}.` },
  })),
});

export const smallReasons: readonly Reason[] = Reasons.parse({
  reasons: [
    { id: 'ville-inte', text: 'Barnet ville inte', note: 'barnet ville inte' },
    { id: 'hann-inte', text: 'Vi hann inte', note: 'tiden räckte inte till' },
  ],
}).reasons;

export const smallSources: SourceRegister = new Map(
  [
    { id: 'lagen', title: 'Lekparkslagen (2020:1)', label: 'Lekparkslagen (2020:1)', valid_until: null },
    {
      id: 'granskning',
      title: 'Granskning av lekparker',
      label: 'Granskningen av lekparker, 2024',
      valid_until: '2025-12-31',
    },
  ].map((source) => [
    source.id,
    { ...source, publisher: null, date: null, reference: null, period: null, standing: 'gällande' as const },
  ]),
);

/** As long as a list may be: 24 items, each with the longest texts and all reasons to choose from. */
export const longest: Checklist = Checklist.parse({
  ...playground,
  id: 'en-lista-med-allt-som-far-plats-i-en',
  title: 'Ända '.repeat(12).trim(),
  names: ['allt', 'alltihop'],
  intro: 'Ända '.repeat(44).trim(),
  items: Array.from({ length: 24 }, (_, i) => ({
    ...playground.items[0]!,
    id: `punkt-nummer-${String(i).padStart(2, '0')}-i-listan-xx`,
    text: `${'Ord är bra att ha i en text som är lång. '.repeat(4).slice(0, 139)}.`,
    why: `${'Därför är det så att skälet är långt. '.repeat(7).slice(0, 259)}.`,
    tips: Array.from({ length: 4 }, () => `${'Gör så här när du är där. '.repeat(7).slice(0, 159)}.`),
    reasons: Array.from({ length: 24 }, (_, r) => `skal-${r}`),
    sources: Array.from({ length: 4 }, (_, s) => ({
      source: `kalla-${s}`,
      section: 'Ett avsnitt med en rubrik',
      page: 7,
    })),
    note: {
      yes: `${'Barnet har fått veta det som står. '.repeat(6).slice(0, 199)}.`,
      no: `${'Barnet har inte fått veta det. '.repeat(6).slice(0, 180)}: {skäl}.`,
    },
  })),
});

export const longestReasons: readonly Reason[] = Array.from({ length: 24 }, (_, i) => ({
  id: `skal-${i}`,
  text: `Skäl ${i} ${'är långt '.repeat(7)}`.slice(0, 60),
  note: `skäl ${i} ${'är långt '.repeat(14)}`.slice(0, 120),
}));
