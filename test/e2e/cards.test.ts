import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/texts/in-language.ts';
import { type CardBrowser, openCardBrowser } from '../support/card-browser.ts';
import { everyCard } from '../support/every-card.ts';
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
  beforeAll(async () => {
    browser = await openCardBrowser(browserPath!);
  }, slow);
  afterAll(() => browser?.close());

  describe.each([320, 800])('%i pixels wide', (width) => {
    test.each(everyCard())('the %s card fits, and can be pressed', { timeout: slow }, async (name, card) => {
      const shown = await browser.show(card, width);
      await shown.picture(name);
      expect(await shown.overflow()).toBe(0);
      expect(await shown.lowestTarget()).toBeGreaterThanOrEqual(lowest);
      await shown.close();
    });
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
    for (const [name, card] of cards) {
      const shown = await browser.show(card, 320);
      await shown.picture(`${name} in English`);
      expect([name, await shown.overflow()]).toEqual([name, 0]);
      await shown.close();
    }
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
      const shown = await browser.show(form, 320);
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
      await shown.close();
    });

    test('is only its own data when it asks for no inputs', { timeout: slow }, async () => {
      const shown = await browser.show(form, 320);
      await shown.press('Bara knappen');
      expect((await shown.submits()).map(({ verb, data }) => [verb, data])).toEqual([['bare', {}]]);
      await shown.close();
    });

    test('is what was changed after the container was unfolded', { timeout: slow }, async () => {
      const shown = await browser.show(form, 800);
      await shown.press('Visa mer');
      await shown.card.getByText('Av', { exact: true }).click();
      await shown.press('Skicka');
      expect((await shown.submits()).at(-1)?.data).toMatchObject({ hidden: 'kvar', hiddenToggle: 'false' });
      await shown.close();
    });

    test('is nothing while something required is empty', { timeout: slow }, async () => {
      const required = {
        type: 'Input.Text',
        id: 'must',
        label: 'Krävs',
        isRequired: true,
        errorMessage: 'Skriv något',
      };
      const shown = await browser.show({ ...form, body: [required] }, 320);
      await shown.press('Skicka');
      expect(await shown.submits()).toEqual([]);
      expect(await shown.card.getByText('Skriv något').isVisible()).toBe(true);
      await shown.close();
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
    const shown = await browser.show(wide, 320);
    expect(await shown.overflow()).toBeGreaterThan(50);
    expect(await shown.lowestTarget()).toBeLessThan(lowest);
    await shown.close();
  });
});
