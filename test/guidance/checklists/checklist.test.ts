import { describe, expect, it } from 'vitest';
import { answerItem } from '../../../src/guidance/checklists/answer-item.ts';
import { checkChecklist } from '../../../src/guidance/checklists/check-checklist.ts';
import { Checklist, Reasons } from '../../../src/guidance/checklists/checklist.ts';
import {
  type AnsweredItem,
  type ChecklistState,
  newChecklist,
} from '../../../src/guidance/checklists/checklist-state.ts';
import { itemsShown } from '../../../src/guidance/checklists/items-shown.ts';
import { missingItems } from '../../../src/guidance/checklists/missing-items.ts';
import { beforeReason, noteText } from '../../../src/guidance/checklists/note-text.ts';
import { offeredReasons } from '../../../src/guidance/checklists/offered-reasons.ts';
import { participation } from '../../../src/guidance/checklists/participation.ts';
import { sumParticipation } from '../../../src/guidance/checklists/sum-participation.ts';
import { backpack, playground, smallReasons } from '../../support/small-checklist.ts';

const start = newChecklist('lekparken', '4-6');
const given = (answers: Record<string, AnsweredItem>, from: ChecklistState = start) =>
  Object.entries(answers).reduce((state, [id, answered]) => answerItem(state, id, answered), from);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const no = (extra: object = {}): AnsweredItem => ({ answer: 'nej', ...extra });

describe('what a list shows', () => {
  it('is what concerns the age, and needs only when they are there', () => {
    expect(ids(itemsShown(playground, { age: '7-12', needs: [] }))).toEqual([
      'berattat',
      'fragat',
      'efterat',
    ]);
    expect(ids(itemsShown(playground, { age: '4-6', needs: [] }))).toContain('mossa');
    expect(ids(itemsShown(playground, { age: '7-12', needs: ['sprak', 'npf'] }))).toContain('horselkapor');
  });

  it('is everything for all ages when no age was said', () => {
    expect(ids(itemsShown(playground, { age: null, needs: [] }))).toContain('mossa');
  });
});

describe('an answer', () => {
  it('replaces the one before, and can be taken away', () => {
    const state = given({ berattat: no({ reason: 'ville-inte' }) });
    expect(given({ berattat: { answer: 'ja' } }, state).answers.get('berattat')).toEqual({ answer: 'ja' });
    expect(answerItem(state, 'berattat', null).answers.size).toBe(0);
  });

  it('given twice is one change', () => {
    const state = given({ berattat: no({ words: ' det  regnade ' }) });
    expect(answerItem(state, 'berattat', no({ words: 'det regnade' }))).toBe(state);
    expect(answerItem(start, 'berattat', null)).toBe(start);
  });

  it('keeps no reason for what was done, and no empty one', () => {
    const state = given({ berattat: { answer: 'ja', words: 'x' }, fragat: no({ words: '  ', reason: '' }) });
    expect([...state.answers]).toEqual([
      ['berattat', { answer: 'ja' }],
      ['fragat', { answer: 'nej' }],
    ]);
  });

  it('has all reasons to choose from for a step, those it names, or none', () => {
    const offered = playground.items.map((item) => ids(offeredReasons(item, smallReasons)));
    expect(offered).toEqual([
      ['ville-inte', 'hann-inte'],
      ['ville-inte', 'hann-inte'],
      [],
      [],
      ['hann-inte'],
    ]);
  });
});

describe('what is missing', () => {
  it('is what has no answer, and a no without the reason it has to have', () => {
    const state = given({ berattat: no(), fragat: no({ words: 'hen sov' }), efterat: no() });
    expect(missingItems(playground, state, smallReasons).map(({ item, lacks }) => [item.id, lacks])).toEqual([
      ['berattat', 'reason'],
      ['mossa', 'answer'],
    ]);
  });

  it('is a reason that does not say which, until it is said', () => {
    const reasons = [...smallReasons, { id: 'annat', text: 'Annat skäl', note: '[skriv skälet]' }];
    const lacking = (answered: AnsweredItem) =>
      missingItems(playground, given({ berattat: answered }), reasons).some(
        ({ lacks }) => lacks === 'reason',
      );
    expect(lacking(no({ reason: 'annat' }))).toBe(true);
    expect(lacking(no({ reason: 'annat', words: 'det regnade' }))).toBe(false);
    const text = (answered: AnsweredItem) => noteText(playground, given({ berattat: answered }), reasons);
    expect(text(no({ reason: 'annat' }))).toContain('lekparken: [skriv skälet].');
    expect(text(no({ reason: 'annat', words: 'det regnade' }))).toContain('lekparken: det regnade.');
  });

  it('is nothing when all is done or not called for', () => {
    const state = given({
      berattat: { answer: 'ja' },
      fragat: { answer: 'ej' },
      mossa: { answer: 'ja' },
      efterat: no(),
    });
    expect(missingItems(playground, state, smallReasons)).toEqual([]);
  });
});

describe('the text for the note', () => {
  const text = (answers: Record<string, AnsweredItem>) => noteText(playground, given(answers), smallReasons);

  it('says only what follows from the answers, in the order of the list', () => {
    expect(text({ mossa: { answer: 'ja' }, berattat: { answer: 'ja' } })).toBe(
      'Barnet har fått information om lekparken. Mössan var med.',
    );
    expect(text({})).toBe('');
    expect(text({ fragat: { answer: 'ej' }, mossa: no() })).toBe('');
  });

  it('gives the reason chosen, own words, or both', () => {
    expect(text({ fragat: no({ reason: 'hann-inte' }) })).toBe(
      'Barnet fick inte komma till tals eftersom tiden räckte inte till.',
    );
    expect(text({ berattat: no({ words: 'Barnet sov.' }) })).toBe(
      'Barnet har inte fått information om lekparken: barnet sov.',
    );
    expect(text({ berattat: no({ words: 'BVC var stängd' }) })).toMatch(/: BVC var stängd\.$/u);
    expect(text({ berattat: no({ reason: 'ville-inte', words: 'provade $& två gånger!' }) })).toMatch(
      /: barnet ville inte \(provade \$& två gånger\)\.$/u,
    );
  });

  it('leaves out the lead-in when no reason was given', () => {
    expect(text({ berattat: no(), fragat: no() })).toBe(
      'Barnet har inte fått information om lekparken. Barnet fick inte komma till tals.',
    );
  });

  it('leaves out what does not concern the child', () => {
    const state = { ...given({ mossa: { answer: 'ja' } }), age: '13-17' as const };
    expect(noteText(playground, state, smallReasons)).toBe('');
  });

  it.each([
    ['Barnet var inte med: {skäl}.', 'Barnet var inte med.'],
    ['Barnet var inte med. Skälet är att {skäl}.', 'Barnet var inte med.'],
    ['Barnet var inte med. Skäl: {skäl}.', 'Barnet var inte med.'],
    ['Barnet, som är litet, var inte med, eftersom {skäl}.', 'Barnet, som är litet, var inte med.'],
    ['På grund av {skäl} var barnet inte med.', undefined],
    ['{skäl}', undefined],
  ])('cuts %j to %j', (sentence, cut) => expect(beforeReason(sentence)).toBe(cut));
});

describe('whether the child took part', () => {
  it('is three steps, a reason why not, an age, and nothing else', () => {
    const state = given({
      berattat: { answer: 'ja' },
      fragat: no({ reason: 'ville-inte', words: 'hemligt' }),
      efterat: no({ words: 'hemligt' }),
      mossa: { answer: 'ja' },
    });
    expect(participation(playground, state)).toEqual({
      occasion: 'uppstart',
      age: '4-6',
      steps: {
        informed: { done: true, reason: null },
        heard: { done: false, reason: 'ville-inte' },
        told: { done: false, reason: 'own-words' },
      },
    });
  });

  it('is not known of what is not called for, and nothing is made up', () => {
    expect(participation(playground, start)).toBeNull();
    expect(
      participation(playground, given({ mossa: { answer: 'ja' }, fragat: { answer: 'ej' } })),
    ).toBeNull();
    expect(participation(playground, given({ berattat: no() }))?.steps).toEqual({
      informed: { done: false, reason: null },
      heard: { done: null, reason: null },
      told: { done: null, reason: null },
    });
  });

  it('is not asked of a list that is about no occasion', () => {
    expect(
      participation(backpack, given({ 'sak-0': { answer: 'ja' } }, newChecklist('ryggsacken'))),
    ).toBeNull();
  });
});

describe('sums of how children took part', () => {
  const count = (unit: string, done: boolean | null, reason: string | null = null) => ({
    unit,
    month: '2026-11',
    steps: { informed: { done, reason }, heard: { done: null, reason: null }, told: { done, reason } },
  });

  it('show nothing where fewer than five were counted', () => {
    const few = Array.from({ length: 4 }, () => count('Norra', true));
    expect(sumParticipation(few)).toEqual([{ unit: 'Norra', month: '2026-11', answers: null, steps: null }]);
  });

  it('show yes and no for each step that five answered, and reasons given five times', () => {
    const [sum] = sumParticipation([
      ...Array.from({ length: 6 }, () => count('Norra', true)),
      ...Array.from({ length: 5 }, () => count('Norra', false, 'ville-inte')),
      count('Norra', false, 'hann-inte'),
      count('Norra', null),
    ]);
    expect(sum).toMatchObject({ answers: 13, unit: 'Norra' });
    expect(sum?.steps?.informed).toEqual({ yes: 6, no: 6, reasons: { 'ville-inte': 5 } });
    expect(sum?.steps?.heard).toEqual({ yes: null, no: null, reasons: {} });
  });
});

describe('the form of a list', () => {
  const changed = (item: object) =>
    Checklist.parse({
      ...playground,
      items: [{ ...playground.items[0]!, ...item }, ...playground.items.slice(1)],
    });
  const known = new Set(smallReasons.map(({ id }) => id));

  it('has no two items, and no two reasons, of one id', () => {
    expect(() => changed({ id: 'fragat' })).toThrow('must each have an id of their own');
    expect(() => Reasons.parse({ reasons: [smallReasons[0], smallReasons[0]] })).toThrow(
      'an id of their own',
    );
  });

  it('is in order for the invented lists', () => {
    expect([...checkChecklist(playground, known), ...checkChecklist(backpack, known)]).toEqual([]);
  });

  it.each([
    [{ reasons: ['okant'] }, 'items.0.reasons.0', 'no reason "okant"'],
    [{ note: { yes: 'Gjort: {skäl}.' } }, 'items.0.note.yes', 'no reason why not'],
    [{ note: { no: '{skäl} var skälet.' } }, 'items.0.note.no', 'Put a colon before {skäl}'],
  ])('is wrong with %j', (item, path, message) => {
    const [problem] = checkChecklist(changed(item), known);
    expect(problem?.path.join('.')).toBe(path);
    expect(problem?.message).toContain(message);
  });

  it('asks for what its items go by, and counts only what has a step', () => {
    const messages = (list: object) =>
      checkChecklist(Checklist.parse({ ...playground, ...list }), known).map(({ message }) => message);
    expect(messages({ asks: [] })).toHaveLength(2);
    expect(messages({ items: backpack.items })).toEqual([expect.stringContaining('nothing to count')]);
  });
});
