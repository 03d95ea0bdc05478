import { describe, expect, test } from 'vitest';
import type { Checklist, Reason } from '../../../src/guidance/checklists/checklist.ts';
import type { AnsweredItem } from '../../../src/guidance/checklists/checklist-state.ts';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import { checklistCard } from '../../../src/teams/cards/guide/checklist-card.ts';
import { checklistEndCard } from '../../../src/teams/cards/guide/checklist-end-card.ts';
import { checklistItemCard } from '../../../src/teams/cards/guide/checklist-item-card.ts';
import { checklistMenuCard } from '../../../src/teams/cards/guide/checklist-menu-card.ts';
import { checklistStartCard } from '../../../src/teams/cards/guide/checklist-start-card.ts';
import { checklistView } from '../../../src/teams/cards/guide/checklist-view.ts';
import type { ChecklistRun } from '../../../src/teams/guide/checklist/checklist-run.ts';
import { countOf } from '../../../src/teams/guide/checklist/checklist-views.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import {
  backpack,
  longest,
  longestReasons,
  playground,
  smallReasons,
  smallSources,
} from '../../support/small-checklist.ts';

const shown = { sources: smallSources, today: '2026-11-23' };

function runOf(list: Checklist, answers: Record<string, AnsweredItem> = {}, counted = false): ChecklistRun {
  const state = {
    list: list.id,
    age: '4-6' as const,
    needs: ['npf' as const],
    answers: new Map(Object.entries(answers)),
  };
  return {
    id: '0123456789abcdef',
    revision: 40,
    state: { state, chosen: true, counted, since: 40, touched: new Set() },
  };
}
const view = (answers?: Record<string, AnsweredItem>, list = playground, reasons = smallReasons) =>
  checklistView(list, runOf(list, answers), reasons);
const some = {
  berattat: { answer: 'ja' },
  fragat: { answer: 'nej' },
  mossa: { answer: 'ej' },
  efterat: { answer: 'nej', words: 'det blev sent' },
} as const;
const end = (answers: Record<string, AnsweredItem>, unit: string | null = 'Norra') => {
  const count = countOf(playground, runOf(playground, answers), '2026-11-23');
  return checklistEndCard(view(answers), { count, unit, shown: 'abcdefgh' });
};

test('the menu shows the lists by group', () => {
  expect(outline(checklistMenuCard([backpack, playground]))).toBe(`Checklistor
Välj en, så bockar du av medan du förbereder eller skriver. Skriv inga namn, de behövs inte.
Barnets delaktighet
(checklist.open)
  › Inför besöket i lekparken
Ny på jobbet
(checklist.open)
  › Packa ryggsäcken`);
  expect(outline(checklistMenuCard([]))).toContain('Det finns inga checklistor här än.');
});

test('what a list has to know is asked with one press', () => {
  expect(outline(checklistStartCard(view()))).toBe(`Inför besöket i lekparken
När barnet ska till lekparken för första gången.
<needs: Behöver barnet något mer? (NPF, annat språk eller tolk) = npf>
Hur gammalt är barnet?
Då visar jag bara det som gäller den åldern. Mer än så frågar jag inte om barnet.
Du kan också skriva, till exempel ”5 år” eller ”5 år npf”.
[under 4 år → checklist.choose] [4–6 år → checklist.choose] [7–12 år → checklist.choose] [13–17 år → checklist.choose] [Alla åldrar → checklist.choose]`);
});

test('a list that is not answered is ticked row by row', () => {
  expect(outline(checklistCard(view({}, backpack)))).toBe(`Packa ryggsäcken
Kvällen före utflykten.
0 av 3 klara · 4–6 år · NPF
☐ 1. Matsäcken är packad → checklist.set | Mer › → checklist.item
☐ 2. Vattenflaskan är packad → checklist.set | Mer › → checklist.item
☐ 3. Kartan är packad → checklist.set | Mer › → checklist.item
Du kan också skriva: ”3 ja”, ”3 nej barnet ville inte”, ”mer 3”, ”klar”.
[Klar → checklist.end] [Alla checklistor → checklist.menu]`);
});

test('what is answered says so in words, carries its own words, and opens to be changed', () => {
  expect(outline(checklistCard(view(some), 'En punkt är borta.'))).toBe(`Inför besöket i lekparken
En punkt är borta.
3 av 5 klara · 4–6 år · NPF
☑ 1. Barnet har fått veta vart ni ska | Ändra › → checklist.item
✗ 2. Barnet har fått säga vad det vill göra där · Nej, men skälet saknas | Ändra › → checklist.item
– 3. Mössan är med · Inte aktuellt | Ändra › → checklist.item
☐ 4. Hörselkåpor är med → checklist.set | Mer › → checklist.item
✗ 5. Barnet har fått veta hur det blev · Nej: det blev sent | Ändra › → checklist.item
Du kan också skriva: ”3 ja”, ”3 nej barnet ville inte”, ”mer 3”, ”klar”.
<hidden own-${wordsCode()}: Dina ord om punkt 5 = det blev sent>
[Klar → checklist.end] [Ändra ålder → checklist.start] [Alla checklistor → checklist.menu]`);
});

function wordsCode(): string {
  const own = [...everyNode(checklistCard(view(some)))].find(({ type }) => type === 'Input.Text');
  return String(own?.id).slice('own-'.length);
}

describe('an item', () => {
  test('says why it is asked, how it stands, how to do it and where it says so', () => {
    expect(outline(checklistItemCard(view(), playground.items[0]!, shown))).toBe(
      `Inför besöket i lekparken, punkt 1 av 5
Barnet har fått veta vart ni ska
Krav. Annars blir det oroligt på vägen.
Så kan du göra
• Visa en bild på gungorna.
Källa: Lekparkslagen (2020:1) › Avsnitt 2
[Ja → checklist.set] [Nej → checklist.set] [Inte aktuellt → checklist.set] [Till listan → checklist.list]`,
    );
  });

  test('asks why not once the answer is no, and says that the reason is missing', () => {
    const card = checklistItemCard(view(some), playground.items[1]!, { ...shown, reasonNeeded: true });
    expect(outline(card).split('\n')).toEqual([
      'Inför besöket i lekparken, punkt 2 av 5',
      'Barnet har fått säga vad det vill göra där',
      'Ditt svar: Nej',
      expect.stringMatching(/^⚠ Ditt nej är noterat\. Välj också ett skäl/u),
      '<reason: Varför blev det inte av? (Barnet ville inte, Vi hann inte)>',
      '<words: Med egna ord, utan namn>',
      '[Spara skälet → checklist.set]',
      'God praxis enligt granskningen. Granskarna hittade det sällan.',
      'Källa: Granskningen av lekparker, 2024 › Lekparker, s. 7 ⚠ Gällde till och med 2025-12-31',
      `<hidden own-${wordsCode()}: Dina ord om punkt 5 = det blev sent>`,
      '[Ja → checklist.set] [Inte aktuellt → checklist.set] [Ta bort svaret → checklist.set] [Till listan → checklist.set]',
    ]);
  });

  test('shows the words given before where they can be changed, and nowhere else', () => {
    const text = outline(checklistItemCard(view(some), playground.items[4]!, shown));
    expect(text).toContain('<words: Med egna ord, utan namn = det blev sent>');
    expect(text).not.toContain('hidden');
  });

  test('says which ages it is for when no age was chosen', () => {
    const run = runOf(playground);
    const ageless = { ...run, state: { ...run.state, state: { ...run.state.state, age: null } } };
    const card = checklistItemCard(
      checklistView(playground, ageless, smallReasons),
      playground.items[2]!,
      shown,
    );
    expect(outline(card)).toContain('Gäller under 4 år, 4–6 år');
  });
});

describe('the end', () => {
  test('shows what is missing, the text, and exactly what would be counted', () => {
    expect(outline(end(some))).toBe(`Inför besöket i lekparken
Det här saknas
(checklist.item)
  › 2. Barnet har fått säga vad det vill göra där (nej utan skäl)
(checklist.item)
  › 4. Hörselkåpor är med (inget svar)
Text till anteckningen
Texten säger bara det du har svarat. Läs igenom den och fyll på med barnets egna ord.
Barnet har fått information om lekparken. Barnet fick inte komma till tals. Barnet har inte fått veta hur det blev.
<note: Markera och kopiera härifrån = Barnet har fått information om lekparken. Barnet fick inte komma till tals. Barnet har inte fått veta hur det blev.>
Räkna anonymt för Norra?
Då ser enheten hur ofta barn får vara med. Det här sparas, och inget annat:
Stadsdel: Norra | Månad: 2026-11 | Tillfälle: uppstart | Barnet fick information: ja | Barnet fick komma till tals: nej, utan skäl | Barnet fick veta vad det ledde till: nej, skäl med egna ord (orden sparas inte) | Ålder: 4–6 år
<hidden own-${wordsCode()}: Dina ord om punkt 5 = det blev sent>
[Räkna anonymt → checklist.count] [Till listan → checklist.list] [Alla checklistor → checklist.menu]`);
  });

  test('asks for the district first, and has nothing to count before a step is answered', () => {
    expect(outline(end(some, null))).toContain('Skriv först ”min stadsdel”');
    expect(outline(end({}))).toContain('så finns det något att räkna');
    for (const card of [end(some, null), end({})]) expect(outline(card)).not.toContain('checklist.count');
  });

  test('says that all is answered, and that there is no text', () => {
    const card = checklistEndCard(
      view({ 'sak-0': { answer: 'ej' }, 'sak-1': { answer: 'ej' }, 'sak-2': { answer: 'ej' } }, backpack),
      { count: null, unit: null, shown: '' },
    );
    expect(outline(card)).toBe(`Packa ryggsäcken
✓ Allt är besvarat.
Text till anteckningen
Svaren ger ingen text till anteckningen än.
[Till listan → checklist.list] [Alla checklistor → checklist.menu]`);
  });

  test('says of a list that is counted that it is', () => {
    const counted = checklistView(playground, runOf(playground, some, true), smallReasons);
    const count = countOf(playground, runOf(playground, some), '2026-11-23');
    const text = (justCounted: boolean) =>
      outline(checklistEndCard(counted, { count, unit: 'Norra', shown: '', justCounted }));
    expect(text(true)).toContain('✓ Räknat, tack.');
    expect(text(true)).toContain('Stadsdel: Norra');
    expect(text(false)).toContain('redan räknad');
    // What has been changed since is not what was counted.
    expect(text(false)).not.toContain('Stadsdel: Norra');
    for (const one of [text(true), text(false)]) expect(one).not.toContain('checklist.count');
  });
});

const no = (words?: string) =>
  ({ answer: 'nej', reason: 'skal-23', ...(words === undefined ? {} : { words }) }) as const;
const all = (answered: (i: number) => AnsweredItem | null) =>
  Object.fromEntries(
    longest.items.flatMap(({ id }, i) => (answered(i) === null ? [] : [[id, answered(i)!]])),
  );
const full: readonly (readonly [string, Record<string, AnsweredItem>])[] = [
  ['nothing answered', {}],
  ['everything done', all(() => ({ answer: 'ja' }))],
  ['every other one answered', all((i) => (i % 2 === 0 ? no() : null))],
  ['a no with a reason everywhere', all(() => no())],
  ['many short words', all(() => no('ö'.repeat(41)))],
  ['few long words', all((i) => no(i < 5 ? 'ö'.repeat(200) : undefined))],
  ['not called for, with words', all(() => ({ ...no('ö'.repeat(41)), answer: 'ej' as const }))],
];
const cardsOf = (answers: Record<string, AnsweredItem>, list: Checklist, reasons: readonly Reason[]) => {
  const own = view(answers, list, reasons);
  const count = countOf(list, own.run, '2026-11-23');
  return [
    checklistCard(own, 'Å'.repeat(120)),
    checklistStartCard(own),
    checklistItemCard(own, own.shown[0]!, { ...shown, reasonNeeded: true }),
    checklistEndCard(own, { count, unit: 'Hägersten-Älvsjö', shown: 'abcdefgh' }),
    checklistMenuCard(Array.from({ length: 30 }, () => list)),
  ];
};

describe.each(full)('cards of the longest list, %s', (_, answers) => {
  test('fit in a message', () => {
    const sizes = cardsOf(answers, longest, longestReasons).map((card) =>
      Buffer.byteLength(JSON.stringify(card)),
    );
    expect(Math.max(...sizes)).toBeLessThan(28_000);
  });

  test('follow Adaptive Cards 1.5', () => {
    expect(cardsOf(answers, longest, longestReasons).flatMap(schemaProblems)).toEqual([]);
  });

  test('say what every press does, in short titles on buttons, six at most', () => {
    for (const card of cardsOf(answers, longest, longestReasons)) expectPressable(card);
  });
});

function expectPressable(card: AdaptiveCard): void {
  const nodes = [...everyNode(card)];
  const presses = nodes.filter(({ type }) => type === 'Action.Execute');
  expect(presses.length).toBeGreaterThan(0);
  for (const { title, verb } of presses) {
    expect(String(title).length).toBeGreaterThan(1);
    expect(verb).toMatch(/^checklist\.[a-z]+$/u);
  }
  for (const { actions } of nodes.filter((node) => Array.isArray(node.actions))) {
    expect((actions as object[]).length).toBeLessThanOrEqual(6);
    for (const { title } of actions as { title: string }[]) expect(title.length).toBeLessThanOrEqual(24);
  }
  const inputs = nodes.filter(({ type }) => String(type).startsWith('Input.'));
  for (const { label } of inputs) expect(String(label).length).toBeGreaterThan(5);
}
