import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabReminderTexts as texts } from '../../../src/texts/tab-reminders.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { fillReminders } from '../../support/filled-reminders.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const { form, standing, results } = texts;

describe.skipIf(tabBrowserPath === null)('reminders in a browser', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'lathunden-reminders-'));
  const tab = tabInBrowser({ DATA_DIR });
  beforeAll(() => fillReminders(DATA_DIR), slow);
  afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

  test('are listed, and one of them shows how it goes, by recipient and as a file', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture } = await tab.open('#/paminnelser');
    await heading(texts.title);
    await page.getByRole('link', { name: 'Den för 4 dagar sedan' }).waitFor();
    await isAccessible();
    await picture('reminders');
    await page.getByRole('link', { name: 'Den för 4 dagar sedan' }).click();
    await heading('Den för 4 dagar sedan');
    await page.getByRole('cell', { name: '1 av 3' }).waitFor();
    await page.getByRole('button', { name: new RegExp(results.show(''), 'u') }).click();
    await page.getByRole('rowheader', { name: 'Bo A' }).waitFor();
    await isAccessible();
    await picture('reminder');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: standing.buttons.csv }).click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('Cia A');
    await page.getByText(standing.csvDone).waitFor();
  });

  test('are made in a form with what they become beside it, changed, paused and ended', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture } = await tab.open('#/paminnelser/ny');
    await heading(form.new);
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await page.getByText('Välj en checklista eller skriv').waitFor();
    await page.getByLabel(form.words).fill('Gå igenom planerna.');
    await page.getByRole('radio', { name: form.who_.unit }).check();
    await page.getByLabel(form.unit, { exact: true }).selectOption('Farsta');
    await page.getByLabel(form.typed).fill('varje vecka ibland');
    await page.getByText('Får den just nu').waitFor({ state: 'hidden' });
    await page.getByLabel(form.typed).fill('varje torsdag kl 9');
    await page.getByText('Får den just nu: Anna A, Bo A och Cia A.').waitFor();
    await page.getByText('🔔 Påminnelse: Gå igenom planerna.').waitFor();
    await isAccessible();
    await picture('reminder-form');
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await heading('Gå igenom planerna.');
    await page.getByText(texts.notices.made).waitFor();
    await page.getByRole('button', { name: standing.buttons.pause, exact: true }).click();
    await page.getByText(texts.notices.paused).waitFor();
    await page.getByRole('link', { name: standing.buttons.edit, exact: true }).click();
    await heading(form.change);
    await page.getByText(form.current('varje torsdag kl. 09.00')).waitFor();
    await page.getByLabel(form.words).fill('Gå igenom alla planer.');
    await page.getByRole('button', { name: form.saveChange }).click();
    await heading('Gå igenom alla planer.');
    await page.getByText(texts.notices.saved).waitFor();
    await page.getByRole('button', { name: standing.buttons.end, exact: true }).click();
    await page.getByRole('button', { name: standing.end.yes }).click();
    await page.getByText(texts.notices.ended).waitFor();
  });

  test('are in a calendar that the arrow keys move in', { timeout: slow }, async () => {
    const { page, isAccessible, picture, tabTo } = await tab.open('#/paminnelser/kalender/2026-12');
    await page.getByRole('table').waitFor();
    await page.getByText('julafton', { exact: true }).waitFor();
    await isAccessible();
    await picture('calendar');
    await tabTo(/^1 december 2026|1 december 2026/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('td:focus').innerText()).toContain('9');
    await page.keyboard.press('End');
    expect(await page.locator('td:focus').innerText()).toContain('31');
  });

  test('fit a phone in the dark: the list, the calendar by day, and the form', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/paminnelser', {
      width: 320,
      look: 'dark',
    });
    await page.getByRole('link', { name: 'Den för 4 dagar sedan' }).waitFor();
    await isAccessible();
    await picture('reminders');
    await tabTo(texts.views.calendar);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await isAccessible();
    await picture('calendar');
    await tabTo(texts.make);
    await page.keyboard.press('Enter');
    await heading(form.new);
    await tabTo(form.words);
    await page.keyboard.type('Gå igenom planerna.');
    await tabTo(form.who_.me);
    await page.keyboard.press('Space');
    await tabTo(form.typed);
    await page.keyboard.type('varje torsdag kl 9');
    await page.getByText(texts.problems.noChat).waitFor();
    await isAccessible();
    await picture('reminder-form');
    await page.goto(`${await tab.url()}/tab/?theme=dark#/paminnelser/sent-days-ago-4`);
    await heading('Den för 4 dagar sedan');
    await page.getByRole('table').waitFor();
    await isAccessible();
    await picture('reminder');
  });

  test('are not there for others than managers, who make theirs in the chat', { timeout: slow }, async () => {
    const { heading } = await tab.open('#/paminnelser', { as: 'worker', look: 'contrast' });
    await heading(tabShellTexts.notFound.title);
  });
});
