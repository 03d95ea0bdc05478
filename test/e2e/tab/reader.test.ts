import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tabReaderTexts as texts } from '../../../src/texts/tab-reader.ts';
import { pdfFile } from '../../support/pdf-file.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'lathunden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (from: number) =>
  Array.from({ length: 24 }, (_, i) => ({
    text: `Rad ${from + i} handlar om hur samtal planeras och antecknas av enheten.`,
    y: 700 - i * 24,
  }));
writeFileSync(
  join(folder, 'Rutin Bromma.pdf'),
  pdfFile([
    [{ text: 'Rutin för samtal i Bromma', y: 780, size: 22 }, ...lines(1)],
    [{ text: 'Uppföljning', y: 780, size: 18 }, ...lines(31)],
    [
      { text: 'Slutanteckning', y: 780, size: 18 },
      {
        text: 'Slutanteckningen ska innehålla vad samtalen ledde till, enligt 11 kap. 5 § SoL (2001:453).',
        y: 740,
      },
      { text: 'Den skrivs inom fem dagar.', y: 720 },
    ],
  ]),
);

describe.skipIf(tabBrowserPath === null)('reading in a source', () => {
  const tab = tabInBrowser({ KNOWLEDGE_PATHS: folder });

  test('marks what was found and goes there, with pages and the law, as a worker', {
    timeout: slow,
  }, async () => {
    const url = await tab.url('worker');
    const asked = await fetch(`${url}/api/tab/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lathunden': 'tab' },
      body: JSON.stringify({
        q: 'Vad ska slutanteckningen innehålla om samtalen?',
        source: 'Rutin Bromma.pdf',
      }),
    });
    const { answer, passages } = (await asked.json()) as {
      answer: { sources: { id: string }[] };
      passages: { id: string }[];
    };
    const id = answer.sources[0]!.id;
    const others = passages.filter((one) => one.id !== id).map((one) => one.id.split('#')[1]!);
    const address = `#/las/${encodeURIComponent([id, ...others].join(','))}`;

    for (const view of [
      { as: 'worker', width: 1280 },
      { as: 'worker', width: 320, look: 'dark' },
    ] as const) {
      const { page, heading, isAccessible, picture, tabTo } = await tab.open(address, view);
      await heading('Rutin för samtal i Bromma');
      await page.locator('mark:focus').waitFor();
      expect(await page.locator('mark:focus').innerText()).toContain('Slutanteckningen ska innehålla');
      expect(await page.locator('mark:focus').isVisible()).toBe(true);
      await page.getByText(texts.page(3)).first().waitFor({ state: 'attached' });
      await page.getByText(texts.law).waitFor();
      await isAccessible();
      await picture('reader');
      if (others.length === 0) continue;
      await page.getByRole('button', { name: texts.next }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(texts.hit(1, others.length + 1), { exact: true }).waitFor();
      await page.locator('mark#traff-1:focus').waitFor();
      await tabTo(/./u);
    }
  });

  test('shows an article with what it has its statements from', { timeout: slow }, async () => {
    for (const view of [
      { as: 'worker' },
      { as: 'worker', width: 320 },
      { as: 'worker', look: 'contrast' },
    ] as const) {
      const { page, heading, isAccessible, picture } = await tab.open('#/las/bromma', view);
      await heading(/Bromma/u);
      await page.getByRole('heading', { name: texts.sources }).waitFor();
      await page
        .getByRole('button', { name: texts.source(1), exact: true })
        .first()
        .click();
      await page.locator('#kalla-1:focus').waitFor();
      await isAccessible();
      await picture('reader-article');
    }
  });

  test('says when a document is gone', { timeout: slow }, async () => {
    const { page, isAccessible } = await tab.open(`#/las/${encodeURIComponent('borta/rutin.md#1-2')}`, {
      as: 'worker',
    });
    await page.getByText(texts.gone).waitFor();
    await isAccessible();
  });
});
