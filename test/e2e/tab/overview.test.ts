import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabOverviewTexts as texts } from '../../../src/texts/tab-overview.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { fillOverview } from '../../support/filled-overview.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const unit = 'Farsta';

describe.skipIf(tabBrowserPath === null)('the overview in a browser', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'lathunden-overview-'));
  const tab = tabInBrowser({ DATA_DIR });
  beforeAll(() => fillOverview(DATA_DIR), slow);
  afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

  test('shows four things in charts, each of which can be read as a table', { timeout: slow }, async () => {
    const { page, heading, isAccessible, picture } = await tab.open('#/oversikt');
    await heading(texts.title);
    await page.locator('figure rect').first().waitFor();
    await page.getByLabel(texts.participation.unit).selectOption(unit);
    await page.getByRole('heading', { name: texts.participation.timeOf(unit) }).waitFor();
    await isAccessible();
    await picture('overview');
    const asTable = page.getByRole('button', { name: texts.asTable });
    while ((await asTable.count()) > 0) await asTable.first().click();
    const said = await page.getByRole('main').innerText();
    expect(said).toContain('9 av 12 (75 %)');
    expect(await page.getByRole('table').count()).toBeGreaterThanOrEqual(5);
    await isAccessible();
    await picture('overview-tables');
  });

  test('never shows anything of fewer than five, whatever is chosen', { timeout: slow }, async () => {
    const { page } = await tab.open('#/oversikt', { look: 'contrast' });
    for (const period of ['month', 'tertial', 'year']) {
      await page.getByLabel(texts.period).first().selectOption(period);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      const asTable = page.getByRole('button', { name: texts.asTable });
      while ((await asTable.count()) > 0) await asTable.first().click();
      expect(await page.getByRole('main').innerText()).not.toMatch(
        /anmälningsskyldighet|Bromma\W+.*\b[1-4] av/iu,
      );
    }
  });

  test('fits a phone in the dark, and by keyboard alone becomes tables', { timeout: slow }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/oversikt', {
      width: 320,
      look: 'dark',
    });
    await heading(texts.title);
    await page.locator('figure rect').first().waitFor();
    await isAccessible();
    await picture('overview');
    await tabTo(new RegExp(`^${texts.asTable}`, 'u'));
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    await isAccessible();
    await picture('overview-table');
  });

  test('can be told apart where the colours are few', { timeout: slow }, async () => {
    const { page, picture } = await tab.open('#/oversikt', { look: 'contrast' });
    await page.locator('figure rect').first().waitFor();
    await picture('overview');
  });

  test('is not there for others than managers', { timeout: slow }, async () => {
    const { heading } = await tab.open('#/oversikt', { as: 'worker' });
    await heading(tabShellTexts.notFound.title);
  });
});
