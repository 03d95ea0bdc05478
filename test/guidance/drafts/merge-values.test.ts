import { describe, expect, test } from 'vitest';
import { draftFields } from '../../../src/guidance/drafts/draft-field.ts';
import {
  beginValues,
  type MergedValues,
  mergeValues,
  type RememberedValues,
} from '../../../src/guidance/drafts/merge-values.ts';
import { hashesOf, readHashes } from '../../../src/guidance/drafts/value-hash.ts';
import { aDraftTemplate } from '../../support/a-draft-template.ts';

const fields = draftFields(aDraftTemplate());
type Values = Record<string, string>;

/** A card made from values, with something else filled in on it. */
const card = (made: Values, revision: number, filled: Values) => ({
  values: Object.fromEntries(Object.entries({ ...made, ...filled }).filter(([, value]) => value !== '')),
  revision,
  made: readHashes(fields, hashesOf(fields, made)),
});
const begun = beginValues(0);
const labels = ({ joined, stayed }: MergedValues) =>
  [joined, stayed].map((some) => some.map(({ key }) => key));

describe('a card that comes in', () => {
  test('newest counts as it is, what was taken away included', () => {
    const first = mergeValues(fields, begun, card({}, 0, { varfor: 'ett', plats: 'sjön' }));
    const second = mergeValues(fields, first, card(first.values, first.revision, { varfor: '' }));
    expect(second).toMatchObject({ values: { plats: 'sjön' }, revision: 2 });
  });

  test('again changes nothing', () => {
    const sent = card({}, 0, { varfor: 'ett' });
    const once = mergeValues(fields, begun, sent);
    const twice = mergeValues(fields, once, sent);
    expect(twice).toMatchObject({ values: once.values, revision: once.revision, joined: [], stayed: [] });
  });

  test('old adds what was filled in on it, and takes nothing away', () => {
    const first = mergeValues(fields, begun, card({}, 0, { varfor: 'ett' }));
    const late = mergeValues(fields, first, card({}, 0, { plats: 'sjön' }));
    expect(late).toMatchObject({ values: { varfor: 'ett', plats: 'sjön' }, revision: 2 });
    expect(labels(late)).toEqual([[], []]);
  });

  test('old, with another text, leaves both, once', () => {
    const first = mergeValues(fields, begun, card({}, 0, { varfor: 'ett', plats: 'sjön' }));
    const sent = card({}, 0, { varfor: 'två', plats: 'ängen' });
    const both = mergeValues(fields, first, sent);
    expect(both.values).toEqual({ varfor: 'ett\n\ntvå', plats: 'sjön / ängen' });
    expect(labels(both)).toEqual([['varfor', 'plats'], []]);
    expect(mergeValues(fields, both, sent).values).toEqual(both.values);
  });

  test('old, with another choice, leaves the one that came first', () => {
    const first = mergeValues(fields, begun, card({}, 0, { slut: 'bra', dag: '2026-03-14' }));
    const late = mergeValues(fields, first, card({}, 0, { slut: 'brak', dag: '2026-03-15' }));
    expect(late.values).toEqual({ slut: 'bra', dag: '2026-03-14' });
    expect(labels(late)).toEqual([[], ['dag', 'slut']]);
  });

  test('when nothing is remembered is all there is', () => {
    const merged = mergeValues(fields, null, card({ plats: 'sjön' }, 7, { varfor: 'ett' }));
    expect(merged).toMatchObject({ values: { plats: 'sjön', varfor: 'ett' }, revision: 8, since: 7 });
  });

  test('after an older one, when the memory was lost between them, keeps what only it has', () => {
    const old = mergeValues(fields, null, card({ dag: '2026-03-14' }, 3, { varfor: 'gammalt' }));
    const late = { dag: '2026-03-14', plats: 'sjön' };
    const merged = mergeValues(fields, old, card(late, 4, { ovrigt: 'nytt' }));
    expect(merged.values).toEqual({ ...late, varfor: 'gammalt', ovrigt: 'nytt' });
  });

  test('with forged hashes is read as one that does not say what it was made with', () => {
    const first = mergeValues(fields, begun, card({}, 0, { varfor: 'ett' }));
    const forged = { values: { varfor: 'två' }, revision: 0, made: readHashes(fields, 'x'.repeat(75)) };
    expect(forged.made).toBeNull();
    expect(mergeValues(fields, first, forged).values.varfor).toBe('ett\n\ntvå');
  });
});

test('no text is lost, in whatever order cards come, and when the memory is lost in the middle', () => {
  const texts = ['varfor', 'ovrigt', 'mal-1-ord'];
  for (let seed = 1; seed <= 200; seed++) {
    let state = seed;
    const next = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    let remembered: RememberedValues | null = begun;
    const shown = [{ values: {} as Values, revision: 0 }];
    const written: string[] = [];
    const press = (from: (typeof shown)[number], filled: Values) => {
      const merged: MergedValues = mergeValues(fields, remembered, card(from.values, from.revision, filled));
      remembered = merged;
      shown.push({ values: { ...merged.values }, revision: merged.revision });
    };
    const lostAt = seed % 2 === 0 ? 5 : 99;
    for (let step = 1; step <= 12; step++) {
      // One of the three newest cards; each is written on in fields that are empty on it.
      const from = shown[Math.max(0, shown.length - 1 - next(3))]!;
      const key = texts[next(texts.length)]!;
      const isEmpty = (from.values[key] ?? '') === '';
      if (isEmpty) written.push(`s${seed}p${step}`);
      if (step === lostAt) remembered = null;
      press(from, isEmpty ? { [key]: written.at(-1)! } : {});
    }
    // The cards are still in the chat: whatever was forgotten comes back from them.
    if (lostAt < 99) for (const from of shown.slice(0, lostAt)) press(from, {});
    const all = Object.values(remembered!.values).join(' ');
    expect({ seed, lost: written.filter((text) => !all.includes(text)) }).toEqual({ seed, lost: [] });
  }
});

describe('after the memory was lost', () => {
  const begunFrom = (values: Values, revision: number) =>
    mergeValues(fields, null, card(values, revision, {}));

  test('a card from another line of cards adds what only it has, also when it is older', () => {
    const first = begunFrom({ varfor: 'ett' }, 4);
    const older = mergeValues(fields, first, card({ plats: 'sjön', slut: 'bra' }, 2, {}));
    expect(older.values).toEqual({ varfor: 'ett', plats: 'sjön', slut: 'bra' });
  });

  test('a card that never had an answer does not take it away, also when it is newer', () => {
    const first = begunFrom({ varfor: 'ett', slut: 'bra' }, 1);
    const newer = mergeValues(fields, first, card({ plats: 'sjön' }, 2, { ovrigt: 'nytt' }));
    expect(newer.values).toEqual({ varfor: 'ett', slut: 'bra', plats: 'sjön', ovrigt: 'nytt' });
  });

  test('an answer that is emptied on the card goes away', () => {
    const first = begunFrom({ varfor: 'ett', plats: 'sjön' }, 1);
    const emptied = mergeValues(fields, first, card({ varfor: 'ett', plats: 'sjön' }, 1, { plats: '' }));
    expect(emptied.values).toEqual({ varfor: 'ett' });
  });
});
