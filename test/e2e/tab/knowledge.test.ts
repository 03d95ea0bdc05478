import { describe, expect, test } from 'vitest';
import { tabKnowledgeTexts as texts } from '../../../src/texts/tab-knowledge.ts';
import { tabReaderTexts } from '../../../src/texts/tab-reader.ts';
import { docxFile, wordParagraph } from '../../support/docx-file.ts';
import { pdfFile } from '../../support/pdf-file.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const DOCX = docxFile(
  wordParagraph('Rutin för uppstartsmöten', 'Rubrik') +
    wordParagraph('Före mötet', 'Rubrik1') +
    wordParagraph('Uppstartsmötet bokas inom sju dagar. Frågor besvaras av rutiner@exempelstad.se.') +
    wordParagraph('Efter mötet', 'Rubrik1') +
    wordParagraph('Mötet antecknas samma dag, enligt 11 kap. 5 § SoL (2001:453).'),
);
const docx = (name: string, buffer = DOCX) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer,
});

describe.skipIf(tabBrowserPath === null)('looking after the knowledge', () => {
  const tab = tabInBrowser();

  test('a document is looked through, corrected, put in, read, changed and thrown away', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/kunskap', { width: 1280 });
    await heading(texts.title);
    const choose = page.locator('input[type=file]');
    await page.getByRole('table', { name: texts.sources.title }).waitFor();
    await choose.setInputFiles({ name: 'skannad.pdf', mimeType: 'application/pdf', buffer: pdfFile([[]]) });
    await page.getByText(texts.unreadable.unreadable_scanned).waitFor();

    await choose.setInputFiles(docx('uppstart.docx'));
    await page.getByRole('heading', { name: texts.preview.title('uppstart.docx') }).waitFor();
    await page.getByText(texts.preview.personal).waitFor();
    await page.getByText(texts.preview.law).waitFor();
    await isAccessible();
    await picture('knowledge-preview');
    const publish = page.getByRole('button', { name: texts.preview.publish });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel(texts.preview.fields.title).fill('Så startar vi upp');
    await page.getByLabel(texts.preview.fields.unit).selectOption('Bromma');
    await tabTo(texts.preview.checked);
    await page.keyboard.press('Space');
    await tabTo(texts.preview.publish);
    await page.keyboard.press('Enter');

    await page.getByRole('progressbar').waitFor();
    await picture('knowledge-progress');
    await page.getByText(texts.work.done).waitFor({ timeout: 120_000 });
    const own = page.getByRole('article').filter({ hasText: 'Så startar vi upp' });
    await own.getByText(texts.own.inUse, { exact: true }).waitFor();
    await own.getByRole('link', { name: 'Så startar vi upp' }).click();
    await heading('Så startar vi upp');
    await page.getByText(tabReaderTexts.own).waitFor();
    await page.getByText('Mötet antecknas samma dag').waitFor();

    await page.goBack();
    await own.getByRole('button', { name: texts.own.withdraw }).click();
    await page.getByText(texts.own.done.withdrawn('Så startar vi upp')).waitFor();
    await own.getByText(texts.own.withdrawn, { exact: true }).waitFor();
    await own.getByRole('button', { name: texts.own.remove }).click();
    await page.getByRole('alertdialog').waitFor();
    await isAccessible();
    await picture('knowledge-remove');
    await page.getByRole('button', { name: texts.own.removeYes, exact: true }).click();
    await page.getByText(texts.own.empty).waitFor();
  });

  test('fits a phone, and holds what nobody could answer', { timeout: slow }, async () => {
    const url = await tab.url();
    await fetch(`${url}/api/tab/unanswered`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lathunden': 'tab' },
      body: JSON.stringify({ q: 'Hur länge sparas bänkarnas färgprover?' }),
    });
    const { page, heading, isAccessible, picture } = await tab.open('#/kunskap', {
      width: 320,
      look: 'dark',
    });
    await heading(texts.title);
    await page.getByText('Hur länge sparas bänkarnas färgprover?').waitFor();
    await page.getByLabel(texts.sources.standing).selectOption('older-sources');
    await page.getByRole('table').getByText(texts.sources.standings['older-sources']).first().waitFor();
    await isAccessible();
    await picture('knowledge');
    await page.getByLabel(texts.sources.search).fill('finns ingenstans');
    await page.getByText(texts.sources.none).waitFor();
    await page.getByRole('button', { name: /^Ta bort frågan/u }).click();
    await page.getByText(texts.questions.empty).waitFor();
  });
});
