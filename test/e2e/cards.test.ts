import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/texts/in-language.ts';
import { type CardBrowser, type CardPage, openCardBrowser } from '../support/card-browser.ts';
import { everyCard } from '../support/every-card.ts';
import type { CardMeasures } from '../support/in-card-page.ts';
import { findBrowser } from './find-browser.ts';

const slow = 60_000;
/** A thumb needs it; what is lower is pressed amiss. */
const lowest = 32;
const browserPath = findBrowser();
if (browserPath === null) console.warn('Cards are not looked at: install chromium to see them.');
const title =
  browserPath === null ? 'cards in a browser (skipped: no Chromium or Chrome found)' : 'cards in a browser';

describe.skipIf(browserPath === null)(title, () => {
  let browser: CardBrowser;
  let pages: Readonly<Record<320 | 800, CardPage>>;
  beforeAll(async () => {
    browser = await openCardBrowser(browserPath!);
    const [narrow, wide] = await Promise.all([browser.openPage(320), browser.openPage(800)]);
    pages = { 320: narrow, 800: wide };
  }, slow);
  afterAll(() => browser?.close());

  describe.each([320, 800] as const)('%i pixels wide', (width) => {
    const cards = everyCard();
    let measures: readonly CardMeasures[];
    beforeAll(async () => {
      measures = await pages[width].measure(cards);
    }, slow);

    test.each(cards.map(([name], i) => [name, i] as const))(
      'the %s card fits, and can be pressed',
      (_name, i) => {
        expect(measures[i]!.overflow).toBe(0);
        expect(measures[i]!.lowestTarget).toBeGreaterThanOrEqual(lowest);
      },
    );
  });

  test('in English they fit on a phone too', { timeout: slow }, async () => {
    // Those with most of the program's own words.
    const wordy = [
      'help',
      'settings',
      'when of a reminder',
      'how a reminder goes',
      'item that is not answered',
    ];
    const cards = inLanguage('en', everyCard).filter(([name]) => wordy.includes(name));
    expect(cards).toHaveLength(wordy.length);
    const measures = await pages[320].measure(cards.map(([name, card]) => [`${name} in English`, card]));
    expect(cards.map(([name], i) => [name, measures[i]!.overflow])).toEqual(cards.map(([name]) => [name, 0]));
  });

  describe('what a press sends', () => {
    const form = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'Input.Text', id: 'seen', label: 'Syns' },
        { type: 'Input.Date', id: 'day', label: 'Dag', value: '2026-11-03' },
        {
          type: 'Container',
          id: 'folded',
          isVisible: false,
          items: [
            { type: 'Input.Text', id: 'hidden', value: 'kvar' },
            { type: 'Input.Toggle', id: 'hiddenToggle', title: 'Av', value: 'true' },
          ],
        },
        {
          type: 'Input.ChoiceSet',
          id: 'several',
          isMultiSelect: true,
          style: 'expanded',
          value: 'b',
          choices: ['a', 'b', 'c'].map((value) => ({ title: value.toUpperCase(), value })),
        },
      ],
      actions: [
        { type: 'Action.Execute', title: 'Skicka', verb: 'send', data: { step: 2 } },
        { type: 'Action.Execute', title: 'Bara knappen', verb: 'bare', associatedInputs: 'none' },
        { type: 'Action.ToggleVisibility', title: 'Visa mer', targetElements: ['folded'] },
      ],
    };

    test('is what is filled in, also what stands in a container that is not seen', {
      timeout: slow,
    }, async () => {
      const shown = await pages[320].show(form);
      expect(await shown.card.getByText('Av', { exact: true }).isVisible()).toBe(false);
      await shown.card.getByLabel('Syns').fill('skrivet');
      await shown.card.getByRole('checkbox', { name: 'C', exact: true }).click();
      await shown.press('Skicka');
      expect(await shown.submits()).toEqual([
        {
          type: 'Action.Execute',
          verb: 'send',
          url: null,
          data: {
            step: 2,
            seen: 'skrivet',
            day: '2026-11-03',
            hidden: 'kvar',
            hiddenToggle: 'true',
            several: 'b,c',
          },
        },
      ]);
    });

    test('is only its own data when it asks for no inputs', { timeout: slow }, async () => {
      const shown = await pages[320].show(form);
      await shown.press('Bara knappen');
      expect((await shown.submits()).map(({ verb, data }) => [verb, data])).toEqual([['bare', {}]]);
    });

    test('is what was changed after the container was unfolded', { timeout: slow }, async () => {
      const shown = await pages[800].show(form);
      await shown.press('Visa mer');
      await shown.card.getByText('Av', { exact: true }).click();
      await shown.press('Skicka');
      expect((await shown.submits()).at(-1)?.data).toMatchObject({ hidden: 'kvar', hiddenToggle: 'false' });
    });

    test('is nothing while something required is empty', { timeout: slow }, async () => {
      const required = {
        type: 'Input.Text',
        id: 'must',
        label: 'Krävs',
        isRequired: true,
        errorMessage: 'Skriv något',
      };
      const shown = await pages[320].show({ ...form, body: [required] });
      await shown.press('Skicka');
      expect(await shown.submits()).toEqual([]);
      expect(await shown.card.getByText('Skriv något').isVisible()).toBe(true);
    });
  });

  test('a card that is too wide, or has too low a button, is found out', { timeout: slow }, async () => {
    const wide = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'ColumnSet',
          columns: ['200px', '200px'].map((width) => ({
            type: 'Column',
            width,
            items: [{ type: 'TextBlock', text: 'x' }],
          })),
        },
        {
          type: 'RichTextBlock',
          inlines: [{ type: 'TextRun', text: 'länk', selectAction: { type: 'Action.Execute', verb: 'x' } }],
        },
      ],
    };
    const [seen] = await pages[320].measure([['too wide', wide]]);
    expect(seen!.overflow).toBeGreaterThan(50);
    expect(seen!.lowestTarget).toBeLessThan(lowest);
  });
});
