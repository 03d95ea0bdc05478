import { describe, expect, test } from 'vitest';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const { pages, localMode, menu, notFound } = tabShellTexts;
const FOR_EVERYBODY = ['fraga', 'checklistor', 'utkast', 'introduktion', 'installningar'] as const;
/** Bytes of everything that the start page fetches the first time, as they come over the wire. */
const MOST_BYTES = 250_000;

describe.skipIf(tabBrowserPath === null)('the tab in a browser', () => {
  const tab = tabInBrowser();

  test('says that it runs locally, and leads to every page by its links', { timeout: slow }, async () => {
    const { page, heading, isAccessible, picture } = await tab.open('');
    await heading(pages.fraga);
    await page.getByText(localMode, { exact: true }).waitFor();
    await isAccessible();
    await picture('shell');
    for (const name of ['checklistor', 'oversikt', 'kunskap', 'installningar'] as const) {
      await page.getByRole('link', { name: pages[name], exact: true }).click();
      await heading(pages[name]);
      expect(new URL(page.url()).hash).toBe(`#/${name}`);
      await page.locator('h1:focus').waitFor();
    }
  });

  test('fits a phone, with the pages behind a button, by keyboard alone', { timeout: slow }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/fraga', {
      width: 320,
      look: 'dark',
    });
    await heading(pages.fraga);
    await tabTo(menu);
    await page.keyboard.press('Enter');
    await isAccessible();
    await picture('menu');
    await tabTo(pages.utkast);
    await page.keyboard.press('Enter');
    await heading(pages.utkast);
    expect(await page.getByRole('button', { name: menu }).getAttribute('aria-expanded')).toBe('false');
  });

  test('shows a worker no page for managers, not even by its address', { timeout: slow }, async () => {
    const { page, heading, picture } = await tab.open('#/oversikt', { as: 'worker', look: 'contrast' });
    await heading(notFound.title);
    expect(await page.getByRole('link', { name: pages.oversikt }).count()).toBe(0);
    await picture('not-found');
  });

  test.each([
    { look: 'light', width: 1280 },
    { look: 'dark', width: 320 },
  ] as const)(
    'shows a worker every page for everybody, $look and $width pixels wide',
    {
      timeout: slow,
    },
    async (view) => {
      const { page, heading, isAccessible, picture } = await tab.open('', { as: 'worker', ...view });
      for (const name of FOR_EVERYBODY) {
        await page.evaluate(`location.hash = '#/${name}'`);
        await heading(pages[name]);
        await page.waitForLoadState('networkidle');
        await isAccessible();
        await picture(`worker-${name}`);
      }
    },
  );

  test('loads its start page the first time in less than 250 kB', { timeout: slow }, async () => {
    const { page } = await tab.open('#/checklistor');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${await tab.url()}/tab/`);
    await page.waitForLoadState('networkidle');
    console.log(`The start page's first load: ${Math.round(bytes / 1_000)} kB`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
