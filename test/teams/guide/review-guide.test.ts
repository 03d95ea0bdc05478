import { beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_NOTE } from '../../../src/guidance/review/review-note.ts';
import { screenText } from '../../../src/privacy/screen-text.ts';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import type { Guide, GuideResult } from '../../../src/teams/guide/guide.ts';
import { createReviewGuide } from '../../../src/teams/guide/review-guide.ts';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { reviewTexts } from '../../../src/texts/review.ts';
import { reviewCardTexts as texts } from '../../../src/texts/review-cards.ts';
import { fields } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { guideContext as context } from '../../support/guide-context.ts';
import { shippedReviewers, shippedSources } from '../../support/shipped-guidance.ts';

const note = 'Möte 2026-11-03. Mamma och barnet var med. Barnet sade: ”det är bråkigt hemma”. Vi ses igen.';

let guide: Guide;
beforeEach(() => {
  guide = createReviewGuide({
    reviewers: () => shippedReviewers,
    sources: shippedSources,
    screen: screenText,
  });
});

function card(result: GuideResult | null): AdaptiveCard {
  if (result === null || !('card' in result)) throw new Error('That gave no card');
  return result.card;
}
const line = (result: GuideResult | null) => (result !== null && 'line' in result ? result.line : null);
const run = (data: object = {}) =>
  guide.press({ verb: 'review.run', kind: 'journal', text: note, ...data }, context);

describe('a review in the chat', () => {
  test('asks for a text and what kind it is, and says what becomes of it', () => {
    const form = card(guide.open('', context));
    expect(fields(form).map(({ id }) => id)).toEqual(['kind', 'text']);
    expect(outline(form)).toContain(texts.keeps);
  });

  test('has the kind that is named chosen already', () => {
    const [kind] = fields(card(guide.open('slutanteckning', context)));
    expect(kind!.value).toBe('slutanteckning');
  });

  test.each([`journal\n${note}`, `journal: ${note}`, `Journalanteckning:\n\n${note}`])(
    'reads a text that is pasted after the kind: %j',
    (pasted) => {
      expect(outline(card(guide.open(pasted, context)))).toContain(reviewTexts.groups.saknas);
    },
  );

  test('asks which kind a pasted text is when that is not said, with the text in the field', () => {
    const [, text] = fields(card(guide.open(note, context)));
    expect(text!.value).toBe(note);
  });

  test('shows what is missing first, each with the sentence that decided and its source, and marks without colour', () => {
    const shown = outline(card(run()));
    const at = (group: keyof typeof reviewTexts.groups) => shown.indexOf(`${reviewTexts.groups[group]}\n`);
    expect(at('saknas')).toBeGreaterThan(0);
    expect(at('saknas')).toBeLessThan(at('finns'));
    expect(shown).toContain('▸ ”Mamma och barnet var med.”');
    expect(shown).toMatch(/Vad det ledde till\s\[2\](?:.|\n)*Källor\n.*\[2\] Utgångspunkter, s\. 9/u);
    expect(shown).toContain(reviewTexts.onlyWords);
  });

  test('carries the text out of sight, so that it can be changed and tried again', () => {
    const [carried] = fields(card(run()));
    expect(carried).toMatchObject({ id: 'text', value: note, hidden: true });
    const again = card(guide.press({ verb: 'review.change', kind: 'journal', text: note }, context));
    expect(fields(again).map(({ value }) => value)).toEqual(['journal', note]);
  });

  test('does not carry a text that would make the card too large', () => {
    const long = 'Mamma och barnet var med på mötet. '.repeat(320);
    const shown = card(run({ text: long }));
    expect(fields(shown)).toEqual([]);
    expect(outline(shown)).toContain(texts.tooLongToCarry);
    expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThan(28 * 1024);
  });

  test('stands beside a draft that it was asked for from', () => {
    expect(run({ beside: true })).toMatchObject({ beside: true });
    expect(run()).not.toHaveProperty('beside');
  });

  test('gives the same result every time', () => {
    expect(run()).toEqual(run());
  });

  test('stops at an identity number and a first name, and repeats neither', () => {
    for (const secret of ['640823-3234', 'Fatima']) {
      for (const result of [
        run({ text: `${note} ${secret}` }),
        guide.open(`journal\n${note} ${secret}`, context),
        guide.open(`${note} ${secret}`, context),
        guide.press({ verb: 'review.change', kind: 'journal', text: `${note} ${secret}` }, context),
      ]) {
        expect(line(result)).toBe(texts.personal);
      }
    }
  });

  test('asks once about a word that may be a name, and then believes its writer', () => {
    const text = `${note} Vi talade om Blåklintens dag.`;
    expect(line(run({ text }))).toBe(texts.perhapsPersonal);
    expect(card(run({ text }))).toBeDefined();
  });

  test('asks about it also where the text was written after the command', () => {
    const text = `${note} Vi talade om Blåklintens dag.`;
    for (const written of [text, `journal\n${text}`]) {
      const form = card(guide.open(written, { ...context, conversation: written }));
      expect(outline(form)).toContain(texts.perhapsPersonal);
      expect(fields(form)[1]!.value).toBe(text);
      const press = { verb: 'review.run', kind: 'journal', text };
      expect(card(guide.press(press, { ...context, conversation: written }))).toBeDefined();
    }
  });

  test.each(['640823-3234', 'journal: 640823-3234', 'journal\nFatima', 'Fatima'])(
    'stops at somebody in a text that is too short to review: %j',
    (written) => {
      expect(line(guide.open(written, context))).toBe(texts.personal);
    },
  );

  test('keeps a short text that only begins as a kind does', () => {
    const text = 'Journalen är förd. Mamma var med på mötet.';
    expect(fields(card(guide.open(text, context)))[1]!.value).toBe(text);
  });

  test('says what to do about an empty, a short and a long text', () => {
    expect(line(run({ text: '  ' }))).toBe(texts.empty);
    expect(line(run({ text: undefined }))).toBe(texts.empty);
    expect(line(run({ text: 'kort' }))).toContain('för kort');
    const long = 'ord '.repeat(LONGEST_NOTE);
    for (const result of [
      run({ text: long }),
      guide.open(long, context),
      guide.press({ verb: 'review.change', kind: 'journal', text: long }, context),
    ])
      expect(line(result)).toContain('för lång');
  });

  test('has no answer to a forged press, and a line for a kind that is gone', () => {
    expect(line(run({ kind: 'borta' }))).toBe(guidanceTexts.gone);
    expect(line(guide.press({ verb: 'review.open', id: 'borta' }, context))).toBe(guidanceTexts.gone);
    for (const forged of [
      { verb: 'review.run' },
      { verb: 'review.run', kind: 7 },
      { verb: 'review.run', kind: 'journal', text: {} },
      { verb: 'review.x' },
      null,
    ])
      expect(guide.press(forged, context)).toBeNull();
  });

  test('takes nothing that is typed on its own: that is a question', () => {
    guide.open('', context);
    expect(guide.typed(note, context)).toBeNull();
  });
});
