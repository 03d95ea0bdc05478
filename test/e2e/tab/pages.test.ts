import { describe, expect, test } from 'vitest';
import { checklistTexts } from '../../../src/texts/checklists.ts';
import { tabAskTexts } from '../../../src/texts/tab-ask.ts';
import { tabListTexts } from '../../../src/texts/tab-lists.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const { pages } = tabShellTexts;

describe.skipIf(tabBrowserPath === null)('the pages of the tab for everybody, in a browser', () => {
  const tab = tabInBrowser();

  test('a question is asked and narrowed, and its answer is there when one comes back from the source', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture } = await tab.open('#/fraga');
    await heading(pages.fraga);
    await page.getByRole('heading', { name: tabAskTexts.suggestions }).waitFor();
    await isAccessible();
    await picture('fraga-start');
    await page.getByLabel(tabAskTexts.question).fill('Vad ska stå i en slutanteckning?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: tabAskTexts.answer, exact: true }).waitFor();
    await page
      .getByRole('link', { name: /^Läs i källan/u })
      .first()
      .waitFor();
    await isAccessible();
    await picture('fraga-answer');
    await page.getByRole('button', { name: tabAskTexts.filter }).click();
    const source = page.getByLabel(tabAskTexts.filters.source, { exact: true });
    await source.selectOption({ index: 1 });
    await page.getByRole('button', { name: tabAskTexts.filtered(1) }).waitFor();
    await page.getByRole('heading', { name: tabAskTexts.places }).waitFor();
    await isAccessible();
    await picture('fraga-filtered');
    await page
      .getByRole('link', { name: /^Läs i källan/u })
      .first()
      .click();
    await heading(pages.las);
    await page.goBack();
    await page.getByRole('heading', { name: tabAskTexts.answer, exact: true }).waitFor();
    expect(await page.getByLabel(tabAskTexts.question).inputValue()).toBe('Vad ska stå i en slutanteckning?');
    expect(page.url()).not.toContain('slutanteckning');
  });

  test('a question with no answer says so, on a phone, in the dark', { timeout: slow }, async () => {
    const { page, isAccessible, picture } = await tab.open('#/fraga', { look: 'dark', width: 320 });
    await page.getByLabel(tabAskTexts.question).fill('Vilken färg har en flodhäst på måndagar?');
    await page.keyboard.press('Enter');
    await page.getByText(tabAskTexts.refused).waitFor();
    await isAccessible();
    await picture('fraga-refused');
    await page.getByLabel(tabAskTexts.question).fill('Vad är barnets rätt till delaktighet?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: tabAskTexts.answer, exact: true }).waitFor();
    await isAccessible();
    await picture('fraga-answer');
  });

  test('a checklist is chosen, starred and gone through by keyboard alone', { timeout: slow }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/checklistor');
    const title = 'Barnets delaktighet vid uppstarten';
    await page.getByRole('link', { name: title }).waitFor();
    await isAccessible();
    await tabTo(tabShellTexts.favourite(title));
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: tabListTexts.favourites }).waitFor();
    await picture('checklistor');
    await page.getByRole('link', { name: title }).first().focus();
    await page.keyboard.press('Enter');
    await heading(title);
    await page.locator('h1:focus').waitFor();
    await tabTo(checklistTexts.item.answers.ja);
    await page.keyboard.press('Enter');
    await page.getByText(/^1 av \d+ klara$/u).waitFor();
    await isAccessible();
    await picture('checklista');
  });
});
