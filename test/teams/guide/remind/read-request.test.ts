import { describe, expect, it } from 'vitest';
import { QUICK, readWhen } from '../../../../src/reminders/recurrence/read-when.ts';
import { readRequest } from '../../../../src/teams/guide/remind/read-request.ts';
import { readTypedRemind } from '../../../../src/teams/guide/remind/read-typed-remind.ts';
import { reminderTexts } from '../../../../src/texts/reminders.ts';
import { TEAM } from '../../../support/reminding.ts';
import { backpack, playground } from '../../../support/small-checklist.ts';
import { smallReady } from '../../../support/small-ready.ts';

const today = '2026-11-23';
const words = {
  units: ['Hässelby', 'Hässelby-Vällingby', 'Järva'],
  people: [
    { id: 'a1', name: 'Anna Andersson' },
    { id: 'a2', name: 'Anna Berg' },
    { id: 'b1', name: 'Bo Carlsson' },
    { id: 'n', name: null },
  ],
  here: TEAM,
  lists: [playground, backpack],
  ready: smallReady,
};
const read = (text: string) => {
  const { who, what, words: own, when, ready } = readRequest(text, today, words);
  return [who, what ?? null, own, when === 'now' ? when : (when?.kind ?? null), ready?.id ?? null];
};
const me = { kind: 'me' };

describe('a request in one go', () => {
  it.each([
    [
      'mig om checklista lekparken varje måndag kl 9',
      [me, { kind: 'checklist', id: 'lekparken' }, '', 'weekly', null],
    ],
    [
      'mig varje fredag om checklistan packa ryggsäcken',
      [me, { kind: 'checklist', id: 'ryggsacken' }, '', 'weekly', null],
    ],
    ['mig om lekpark i morgon', [me, { kind: 'checklist', id: 'lekparken' }, '', 'once', null]],
    ['mig om att läsa journalen i morgon kl 8', [me, { kind: 'text' }, 'Läsa journalen', 'once', null]],
    ['mig att ringa tillbaka nu', [me, { kind: 'text' }, 'Ringa tillbaka', 'now', null]],
    [
      'teamet om planerna',
      [{ kind: 'members', conversation: TEAM }, { kind: 'text' }, 'Planerna', null, null],
    ],
    [
      'kanalen: planerna varje dag',
      [{ kind: 'channel', conversation: TEAM }, { kind: 'text' }, 'Planerna', 'weekly', null],
    ],
    ['alla i Järva om planerna', [{ kind: 'unit', unit: 'Järva' }, { kind: 'text' }, 'Planerna', null, null]],
    [
      'alla i hässelby-vällingby om planerna',
      [{ kind: 'unit', unit: 'Hässelby-Vällingby' }, { kind: 'text' }, 'Planerna', null, null],
    ],
    [
      'cheferna i Järva om planerna',
      [{ kind: 'role', role: 'chef', unit: 'Järva' }, { kind: 'text' }, 'Planerna', null, null],
    ],
    [
      'alla socialsekreterare om planerna',
      [{ kind: 'role', role: 'socialsekreterare' }, { kind: 'text' }, 'Planerna', null, null],
    ],
    [
      'Anna Berg och Bo om planerna',
      [{ kind: 'people', ids: ['a2', 'b1'] }, { kind: 'text' }, 'Planerna', null, null],
    ],
    ['Bo att komma', [{ kind: 'people', ids: ['b1'] }, { kind: 'text' }, 'Komma', null, null]],
    ['mig', [me, null, '', null, null]],
    ['mig om månadskoll', [me, null, '', null, 'manadskoll']],
    ['mig om checklista som inte finns', [me, null, '', null, null]],
  ])('reads "%s"', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('does not guess which of two of one name is meant, or who a stranger is', () => {
    for (const text of ['Anna om planerna', 'Ulla om planerna', 'Bosse om planerna'])
      expect(read(text)[0]).toBeUndefined();
  });

  it('says what was wrong with a time that was said', () => {
    expect(readRequest('mig om planerna 30 februari', today, words).problem).toContain('30 februari');
  });

  it('has no team to mean where somebody writes alone', () => {
    expect(readRequest('teamet om planerna', today, { ...words, here: null }).who).toBeUndefined();
  });
});

describe('a time that is filled in', () => {
  it.each(QUICK)('may be the choice "%s"', (quick) => {
    expect(readWhen({ quick, time: '10:30' }, today)).toHaveProperty('when');
  });

  it('is words before a choice, and a choice before a day', () => {
    const all = { typed: 'varje tisdag kl 8', quick: 'friday', day: '2026-12-01', time: '10:30' };
    expect(readWhen(all, today)).toMatchObject({ when: { weekdays: [2], time: '08:00' } });
    expect(readWhen({ ...all, typed: ' ' }, today)).toMatchObject({ when: { weekdays: [5], time: '10:30' } });
    expect(readWhen({ day: '2026-12-01', time: '' }, today)).toMatchObject({
      when: { kind: 'once', day: '2026-12-01', time: '09:00' },
    });
    expect(readWhen({ day: '1 december', time: '9.45' }, today)).toMatchObject({
      when: { day: '2026-12-01', time: '09:45' },
    });
  });

  it('is asked for again, kindly, when it is none', () => {
    const { when: texts } = reminderTexts;
    expect(readWhen({}, today)).toEqual({ problem: texts.empty });
    expect(readWhen({ day: '2026-12-01', time: '25:00' }, today)).toEqual({ problem: texts.badTime });
    expect(readWhen({ day: '2026-11-22' }, today)).toEqual({ problem: texts.past });
    expect(readWhen({ quick: 'aldrig' }, today)).toEqual({ problem: texts.empty });
    expect(readWhen({ typed: 'varje måndag om katten' }, today)).toEqual({ problem: texts.notAll('katten') });
  });
});

describe('a word that is typed', () => {
  it.each([
    ['pausa 2', { kind: 'pause', number: 2 }],
    ['Ta bort nummer 3.', { kind: 'end', number: 3 }],
    ['4', { kind: 'open', number: 4 }],
    ['ändra', { kind: 'edit', number: null }],
    ['ändra när', { kind: 'change', step: 'when' }],
    ['knuffa de som inte kvitterat', { kind: 'nudge' }],
    ['ja!', { kind: 'yes' }],
    ['visa fler', { kind: 'more' }],
  ])('"%s"', (text, wanted) => {
    expect(readTypedRemind(text)).toEqual(wanted);
  });

  it.each(['Vad ska jag göra?', 'pausa allt arbete', 'ja men hur då', 'visa mig reglerna'])(
    'is a question or something else: "%s"',
    (text) => {
      expect(readTypedRemind(text)).toBeNull();
    },
  );
});
