import { beforeEach, describe, expect, test } from 'vitest';
import type { ParticipationCount } from '../../../src/guidance/checklists/participation.ts';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import type { ChecklistGuideParts } from '../../../src/teams/guide/checklist-guide.ts';
import type { Guide, GuideContext, GuideResult } from '../../../src/teams/guide/guide.ts';
import { checklistTexts } from '../../../src/texts/checklists.ts';
import { type Pressable, pressables, pressed } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { checklistParts, somewhere } from '../../support/checklist-parts.ts';

let guide: Guide;
let counted: ParticipationCount[];
const create = (changes: Partial<ChecklistGuideParts> = {}) => {
  ({ guide, counted } = checklistParts(changes));
};
beforeEach(() => create());

const { lines } = checklistTexts;
function cardOf(result: GuideResult | null): AdaptiveCard {
  if (result === null || !('card' in result)) throw new Error(`No card: ${JSON.stringify(result)}`);
  return result.card;
}
const seen = (result: GuideResult | null) =>
  result === null ? null : 'card' in result ? outline(result.card) : result.line;
const open = (rest: string, where = somewhere) => cardOf(guide.open(rest, where));
const typed = (text: string, where = somewhere) => seen(guide.typed(text, where));
const find = (card: AdaptiveCard, title: string | RegExp): Pressable => {
  const found = pressables(card as never).find((one) =>
    typeof title === 'string' ? one.title === title : title.test(one.title),
  );
  if (found === undefined) throw new Error(`No "${title}" in\n${outline(card)}`);
  return found;
};
/** Presses what stands on a card, with what is filled in. */
const press = (
  card: AdaptiveCard,
  title: string | RegExp,
  filled: Record<string, string> = {},
  where: GuideContext = somewhere,
) => guide.press(pressed(card as never, find(card, title), filled), where);
const pressOn = (...args: Parameters<typeof press>) => cardOf(press(...args));
const marks = (card: AdaptiveCard) =>
  (outline(card).match(/^[☐☑✗–] \d/gmu) ?? []).map((mark) => mark[0]).join('');
const packed = () => open('ryggsäcken');
const park = () => open('lekparken 5 år');

describe('opening', () => {
  test('without a name shows all lists; several close ones are offered; an unknown one is told', () => {
    expect(outline(open(''))).toContain('› Packa ryggsäcken');
    expect(outline(open('raketbränsle'))).toContain(checklistTexts.menu.none);
    expect(outline(pressOn(open(''), /Packa/u))).toMatch(/^Packa ryggsäcken/u);
  });

  test('asks for the age first, by press or in words', () => {
    const asked = open('lekparken');
    expect(outline(asked)).toContain(checklistTexts.start.age);
    expect(outline(pressOn(asked, '4–6 år', { needs: 'npf' }))).toContain('0 av 5 klara · 4–6 år · NPF');
    expect(outline(pressOn(asked, 'Alla åldrar', { needs: 'sprak,trams' }))).toContain(
      '0 av 4 klara · annat språk eller tolk',
    );
    for (const [words, shown] of [
      ['5 år npf', '0 av 5 klara · 4–6 år · NPF'],
      ['5', '0 av 4 klara · 4–6 år'],
      ['14-åring', '0 av 3 klara · 13–17 år'],
      ['Alla', '0 av 4 klara'],
    ] as const) {
      open('lekparken');
      expect(typed(words)).toContain(shown);
    }
    open('lekparken');
    for (const words of ['Vad säger lagen om 5 år?', 'klar', '3 ja', '44 år', 'hej'])
      expect(typed(words)).toBeNull();
  });

  test('takes age and needs beside the name', () => {
    expect(outline(open('lekparken 5 år npf'))).toContain('0 av 5 klara · 4–6 år · NPF');
    expect(outline(open('tonåring gungorna'))).toContain('13–17 år');
    expect(outline(open('ryggsäck 5 år'))).toContain('0 av 3 klara\n');
  });

  test('of a list that is gone says so', () => {
    expect(guide.press({ verb: 'checklist.open', id: 'borta' }, somewhere)).toEqual({ line: lines.gone });
  });
});

describe('ticking', () => {
  test('is one press, and the same press again changes nothing', () => {
    const card = packed();
    const ticked = pressOn(card, /^Bocka av 2/u);
    expect(marks(ticked)).toBe('☐☑☐');
    expect(pressOn(card, /^Bocka av 2/u)).toEqual(ticked);
  });

  test('on one old card after another loses nothing, in whatever order', () => {
    const card = packed();
    pressOn(card, /^Bocka av 3/u);
    pressOn(card, /^Bocka av 1/u);
    expect(marks(pressOn(card, /^Bocka av 2/u))).toBe('☑☑☑');
  });

  test('goes on from the card after a restart', () => {
    const card = pressOn(pressOn(packed(), /^Bocka av 1/u), /^Bocka av 3/u);
    create();
    expect(marks(pressOn(card, /^Bocka av 2/u))).toBe('☑☑☑');
  });

  test('on two cards after a restart keeps what either has', () => {
    const old = packed();
    const newer = pressOn(pressOn(old, /^Bocka av 1/u), /^Bocka av 3/u);
    create();
    expect(marks(pressOn(old, /^Bocka av 2/u))).toBe('☐☑☐');
    pressOn(newer, 'Klar');
    expect(marks(cardOf(guide.typed('listan', somewhere)))).toBe('☑☑☑');
  });

  test('is taken away where the item is opened', () => {
    const ticked = pressOn(packed(), /^Bocka av 1/u);
    const item = pressOn(ticked, /^Öppna 1/u);
    expect(marks(pressOn(item, checklistTexts.item.take))).toBe('☐☐☐');
    expect(marks(cardOf(guide.typed('1 ja', somewhere)))).toBe('☑☐☐');
    expect(marks(cardOf(guide.typed('1 ångra', somewhere)))).toBe('☐☐☐');
  });

  test('in another conversation starts from what the card says and shows nothing of this one', () => {
    const card = packed();
    pressOn(card, /^Bocka av 1/u);
    expect(marks(pressOn(card, /^Bocka av 2/u, {}, { ...somewhere, conversation: 'b' }))).toBe('☐☑☐');
    expect(marks(pressOn(card, /^Bocka av 3/u))).toBe('☑☐☑');
  });
});

describe('a no', () => {
  const noTo1 = () => pressOn(pressOn(park(), 'Mer om 1'), 'Nej');

  test('is kept at once, and asks for the reason that it has to have', () => {
    const item = noTo1();
    expect(outline(item)).toContain(checklistTexts.item.reasonNeeded);
    expect(outline(pressOn(item, 'Spara skälet'))).toContain(checklistTexts.item.reasonNeeded);
    expect(outline(pressOn(item, 'Till listan'))).toContain(
      '✗ 1. Barnet har fått veta vart ni ska · Nej, men skälet saknas',
    );
    expect(typed('klar')).toContain('(nej utan skäl)');
  });

  test('takes a reason from the list, or own words, on any way out', () => {
    const item = noTo1();
    expect(outline(pressOn(item, 'Spara skälet', { reason: 'ville-inte' }))).toContain(
      'Nej: Barnet ville inte',
    );
    expect(outline(pressOn(item, 'Till listan', { words: 'det regnade' }))).toContain('Nej: det regnade');
    expect(typed('klar')).toContain('Barnet har inte fått information om lekparken: det regnade.');
  });

  test('becomes not called for with the reason that was just written', () => {
    expect(outline(pressOn(noTo1(), 'Inte aktuellt', { words: 'parken är stängd' }))).toContain(
      '– 1. Barnet har fått veta vart ni ska · Inte aktuellt: parken är stängd',
    );
  });

  test('needs no reason where none is required, and none to choose from', () => {
    expect(outline(pressOn(pressOn(packed(), 'Mer om 1'), 'Nej'))).toContain(
      '✗ 1. Matsäcken är packad · Nej',
    );
  });

  test('asks once where there are reasons but none is required', () => {
    const item = pressOn(pressOn(park(), 'Mer om 4'), 'Nej');
    expect(outline(item)).toContain('<reason: Varför blev det inte av? (Vi hann inte)>');
    expect(outline(item)).not.toContain(checklistTexts.item.reasonNeeded);
    expect(outline(pressOn(item, 'Spara skälet'))).toContain('✗ 4.');
  });

  test('has no reason that its item does not offer', () => {
    const item = pressOn(pressOn(park(), 'Mer om 4'), 'Nej');
    expect(outline(pressOn(item, 'Spara skälet', { reason: 'ville-inte' }))).not.toContain(
      'Barnet ville inte',
    );
  });

  test('keeps its words over a restart, whichever card is pressed next', () => {
    const list = pressOn(noTo1(), 'Spara skälet', { words: 'det regnade' });
    create();
    const ticked = pressOn(list, /^Bocka av 2/u);
    expect(outline(ticked)).toContain('Nej: det regnade');
    create();
    expect(outline(pressOn(pressOn(ticked, /^Öppna 1/u), 'Till listan'))).toContain('Nej: det regnade');
    create();
    expect(outline(pressOn(pressOn(ticked, 'Klar'), 'Till listan'))).toContain('Nej: det regnade');
  });
});

describe('own words', () => {
  const save = (words: string) =>
    press(pressOn(pressOn(park(), 'Mer om 1'), 'Nej'), 'Spara skälet', { words });

  test('that point somebody out are neither kept nor repeated', () => {
    expect(save('Kalle ville inte')).toEqual({ line: lines.personal });
    expect(lines.personal).not.toContain('Kalle');
    expect(typed('listan')).toContain('Nej, men skälet saknas');
  });

  test('that may point somebody out are asked about once', () => {
    const item = pressOn(pressOn(park(), 'Mer om 1'), 'Nej');
    expect(press(item, 'Spara skälet', { words: 'grannen kom' })).toEqual({ line: lines.perhapsPersonal });
    expect(press(item, 'Spara skälet', { words: 'grannen kom då' })).toEqual({ line: lines.perhapsPersonal });
    const kept = pressOn(item, 'Spara skälet', { words: 'grannen kom' });
    expect(outline(kept)).toContain('Nej: grannen kom');
    // What has been asked about is not asked about again.
    expect(outline(pressOn(pressOn(kept, /^Öppna 1/u), 'Till listan'))).toContain('Nej: grannen kom');
  });

  test('that are too long, or too many, are told', () => {
    expect(save('ord '.repeat(60))).toEqual({ line: lines.tooLong(200) });
    const list = open('alltihop 5 år');
    expect(outline(list)).toContain('0 av 24');
    for (let n = 1; n <= 5; n++) expect(typed(`${n} nej ${'o'.repeat(200)}`)).toContain(`✗ ${n}.`);
    expect(typed('6 nej ett ord')).toBe(lines.tooMuch);
    expect(typed('6 nej')).toContain(checklistTexts.item.reasonNeeded);
  });

  test('that a forged card carries are dropped when they point somebody out', () => {
    const list = pressOn(pressOn(pressOn(park(), 'Mer om 1'), 'Nej'), 'Spara skälet', {
      words: 'det regnade',
    });
    const field = Object.keys(pressed(list as never, find(list, 'Klar'))).find((key) =>
      key.startsWith('own-'),
    )!;
    create();
    expect(outline(pressOn(list, /^Bocka av 2/u, { [field]: 'Kalle' }))).not.toContain('Kalle');
    create();
    expect(press(list, /^Bocka av 2/u, { [field]: 'x'.repeat(201) })).toBeNull();
  });
});

describe('typed words', () => {
  test('do what the presses do', () => {
    park();
    expect(typed('1 ja')).toContain('☑ 1.');
    expect(typed('2')).toContain('☑ 2.');
    expect(typed('2')).toContain('Ditt svar: Ja');
    expect(typed('3 inte aktuellt')).toContain('– 3.');
    expect(typed('4. nej, det blev sent')).toContain('Nej: det blev sent');
    expect(typed('mer 4')).toContain('<words: Med egna ord, utan namn = det blev sent>');
    expect(typed('tillbaka')).toContain('4 av 4 klara');
    expect(typed('1, 2 och 4 ångra')).toContain('1 av 4 klara');
    expect(typed('1 2 4 ja')).toContain('4 av 4 klara');
    expect(typed('Klar!')).toContain(checklistTexts.end.nothingMissing);
  });

  test.each([
    ['1 nej barnet ville inte', 'Nej: Barnet ville inte'],
    ['1 nej ville inte', 'Nej: Barnet ville inte'],
    ['1 nej: hann inte', 'Nej: Vi hann inte'],
    ['1 nej barnet vile inte', 'Nej: Barnet ville inte'],
    ['1 nej barnet ville inte gunga', 'Nej: barnet ville inte gunga'],
    ['1 nej barnet ville', 'Nej: barnet ville'],
    ['1 ej aktuellt: parken är stängd', 'Inte aktuellt: parken är stängd'],
  ])('%j gives "%s"', (words, shown) => {
    park();
    expect(typed(words)).toContain(shown);
  });

  test('with a number that the list does not have are told what it has', () => {
    packed();
    expect(typed('4 ja')).toBe(lines.number(3));
    expect(typed('mer 0')).toBe(lines.number(3));
  });

  test.each([
    'Vad säger lagen?',
    '3 barn i familjen',
    'ja',
    'nej',
    'min stadsdel Farsta',
    '1 nejlika',
    '',
    '2026',
  ])('%j are not for the list', (words) => {
    packed();
    expect(typed(words)).toBeNull();
  });

  test('are nobody’s before a list is open, in another conversation, or when it is laid aside', () => {
    expect(typed('1 ja')).toBeNull();
    packed();
    expect(typed('1 ja', { ...somewhere, conversation: 'b' })).toBeNull();
    expect(typed('avbryt')).toBe(lines.laidAside);
    expect(typed('1 ja')).toBeNull();
  });

  test('of any length are read at once', () => {
    packed();
    expect(typed(`1 nej ${'. '.repeat(20_000)}`)).toBeNull();
    expect(typed(`1 nej ${'a.'.repeat(490)}`)).toBe(lines.tooLong(200));
  });
});

describe('counting', () => {
  const end = (where = somewhere) => {
    open('lekparken 5 år', where);
    typed('1 ja', where);
    typed('2 nej barnet ville inte', where);
    return cardOf(guide.typed('klar', where));
  };
  const expected = {
    unit: 'Norra',
    month: '2026-11',
    occasion: 'uppstart',
    age: '4-6',
    steps: {
      informed: { done: true, reason: null },
      heard: { done: false, reason: 'ville-inte' },
      told: { done: null, reason: null },
    },
  };

  test('is one press by somebody who has seen what is counted, and is done once', () => {
    const card = end();
    expect(counted).toEqual([]);
    expect(outline(pressOn(card, 'Räkna anonymt'))).toContain(checklistTexts.end.counted);
    expect(counted).toEqual([expected]);
    expect(outline(pressOn(card, 'Räkna anonymt'))).toContain(checklistTexts.end.alreadyCounted);
    expect(typed('räkna')).toContain(checklistTexts.end.alreadyCounted);
    expect(counted).toHaveLength(1);
  });

  test('in words is possible once what is counted has been shown', () => {
    park();
    typed('1 ja');
    expect(typed('räkna')).toContain('Räkna anonymt för Norra?');
    expect(counted).toEqual([]);
    expect(typed('räkna')).toContain(checklistTexts.end.counted);
    expect(counted).toHaveLength(1);
  });

  test('shows what has changed since, instead of counting it', () => {
    const card = end();
    typed('2 ja');
    expect(outline(pressOn(card, 'Räkna anonymt'))).toContain('Räkna anonymt för Norra?');
    expect(outline(pressOn(end(), 'Räkna anonymt', {}, { ...somewhere, unit: 'Södra' }))).toContain(
      'för Södra?',
    );
    expect(counted).toEqual([]);
  });

  test('needs a district', () => {
    const nowhere = { ...somewhere, unit: null };
    expect(outline(end(nowhere))).toContain('Skriv först ”min stadsdel”');
    expect(typed('räkna', nowhere)).toBe(lines.unitFirst);
    expect(typed('klar')).toContain('Räkna anonymt för Norra?');
  });

  test('that could not be kept is not said to be done', async () => {
    let full = true;
    create({
      counts: {
        async add(count) {
          if (full) throw new Error('disk full');
          counted.push(count);
        },
      },
    });
    const card = end();
    await expect((press(card, 'Räkna anonymt') as { kept?: Promise<void> }).kept).rejects.toThrow(
      'disk full',
    );
    full = false;
    expect(typed('klar')).not.toContain(checklistTexts.end.counted);
    expect(outline(pressOn(card, 'Räkna anonymt'))).toContain(checklistTexts.end.counted);
    expect(counted).toEqual([expected]);
  });

  test('is not offered for a list that is about no occasion', () => {
    packed();
    typed('1 ja');
    expect(typed('klar')).not.toContain('Räkna');
    expect(typed('räkna')).not.toContain('Räkna');
    expect(counted).toEqual([]);
  });
});

describe('a payload', () => {
  test('from a list that has changed since is read by the ids of its items', () => {
    const { parts } = checklistParts();
    const list = parts.lists.get('ryggsacken')!;
    const card = pressOn(pressOn(pressOn(packed(), /^Bocka av 1/u), 'Mer om 3'), 'Nej');
    const first = { ...list.items[0]!, id: 'ny-sak', text: 'Filten är packad' };
    create({ lists: new Map([['ryggsacken', { ...list, items: [first, list.items[2]!, list.items[0]!] }]]) });
    expect(marks(pressOn(card, /^Bocka av 2/u))).toBe('☐✗☑');
    expect(outline(pressOn(card, /^Bocka av 2/u))).toContain(lines.itemGone);
    create({ lists: new Map() });
    expect(press(card, /^Bocka av 2/u)).toEqual({ line: lines.gone });
  });

  test('with reasons that have changed since asks for the reason again', () => {
    const item = pressOn(pressOn(park(), 'Mer om 1'), 'Nej');
    const list = pressOn(item, 'Spara skälet', { reason: 'ville-inte' });
    create({ reasons: checklistParts().parts.reasons.toReversed() });
    expect(outline(pressOn(list, /^Bocka av 2/u))).toContain('Nej, men skälet saknas');
  });

  const valid = () => {
    const card = packed();
    return find(card, /^Bocka av 1/u).data as { run: string; item: string; answer: string };
  };

  test.each<[string, (data: ReturnType<typeof valid>) => unknown]>([
    ['nothing', () => null],
    ['a text', () => 'checklist.set'],
    ['no more than a verb', () => ({ verb: 'checklist.set' })],
    ['an unknown verb', (data) => ({ ...data, verb: 'checklist.drop' })],
    ['an unknown answer', (data) => ({ ...data, verb: 'checklist.set', answer: 'kanske' })],
    ['no run', (data) => ({ ...data, verb: 'checklist.set', run: '' })],
    ['a run that is an object', (data) => ({ ...data, verb: 'checklist.set', run: { toString: 1 } })],
    ['a run cut short', (data) => ({ ...data, verb: 'checklist.set', run: data.run.slice(0, -1) })],
    [
      'a run of another list',
      (data) => ({ ...data, verb: 'checklist.set', run: data.run.replace('ryggsacken', 'lekparken') }),
    ],
    [
      'far too long a run',
      (data) => ({ ...data, verb: 'checklist.set', run: data.run + 'AAA'.repeat(5000) }),
    ],
    ['words that are no text', (data) => ({ ...data, verb: 'checklist.set', words: ['a'] })],
    ['an age that there is not', (data) => ({ verb: 'checklist.choose', run: data.run, age: '90' })],
  ])('with %s is no button of ours', (_, forge) => {
    expect(guide.press(forge(valid()), somewhere)).toBeNull();
  });

  test('with an item that there is not shows the list as it is', () => {
    const result = guide.press({ ...valid(), verb: 'checklist.set', item: '__' }, somewhere);
    expect(seen(result)).toContain(lines.itemGone);
  });

  test('of any revision does no harm', () => {
    const data = valid();
    const forged = data.run.replace(/\.0\./u, '.zzzz.');
    expect(forged).not.toBe(data.run);
    guide.press({ ...data, verb: 'checklist.set', run: forged }, somewhere);
    const card = cardOf(guide.typed('2 ja', somewhere));
    expect(marks(card)).toBe('☑☑☐');
    expect(marks(pressOn(card, /^Bocka av 3/u))).toBe('☑☑☑');
  });

  test('made of anything throws nothing', () => {
    const data = valid();
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % most;
    };
    const verbs = ['open', 'choose', 'start', 'list', 'item', 'set', 'end', 'count', 'menu'];
    const values = [
      data.run,
      data.item,
      'ja',
      'nej',
      'none',
      '4-6',
      'all',
      '',
      'åäö',
      '__proto__',
      7,
      null,
      [],
      {},
    ];
    for (let i = 0; i < 3_000; i++) {
      const payload: Record<string, unknown> = { verb: `checklist.${verbs[next(verbs.length)]}` };
      for (const key of [
        'run',
        'item',
        'answer',
        'reason',
        'words',
        'age',
        'needs',
        'shown',
        'id',
        'leave',
        `own-${data.item}`,
      ])
        if (next(3) > 0) payload[key] = values[next(values.length)];
      if (typeof payload.run === 'string' && next(4) === 0) {
        const at = next(payload.run.length + 1);
        payload.run =
          payload.run.slice(0, at) + String.fromCharCode(33 + next(90)) + payload.run.slice(at + 1);
      }
      expect(() => guide.press(payload, somewhere)).not.toThrow();
    }
    expect(counted).toEqual([]);
  });
});
