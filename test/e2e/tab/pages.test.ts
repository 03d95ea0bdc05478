import { describe, expect, test } from 'vitest';
import { checklistTexts } from '../../../src/texts/checklists.ts';
import { draftChatTexts } from '../../../src/texts/drafts.ts';
import { introductionTexts } from '../../../src/texts/introduction.ts';
import { ownDataTexts } from '../../../src/texts/own-data.ts';
import { tabAskTexts } from '../../../src/texts/tab-ask.ts';
import { tabDraftTexts } from '../../../src/texts/tab-drafts.ts';
import { tabListTexts } from '../../../src/texts/tab-lists.ts';
import { tabSettingsTexts } from '../../../src/texts/tab-settings.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const { pages } = tabShellTexts;
/** A made-up number that the tax agency gives as an example. */
const identityNumber = '19121212-1212';

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
    await heading('Så skriver du en slutanteckning');
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
    await tabTo(checklistTexts.item.answers.ja);
    await tabTo(checklistTexts.item.answers.nej);
    await page.keyboard.press('Enter');
    await tabTo(checklistTexts.item.reason.nej);
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^2 av \d+ klara$/u).waitFor();
    expect(await page.getByLabel(tabListTexts.note).inputValue()).toMatch(
      /^Barnet har fått information.*Skäl: /u,
    );
    await isAccessible();
    await picture('checklista');
  });

  test('a checklist is narrowed to an age, and counted only once one has seen what is kept', {
    timeout: slow,
  }, async () => {
    const { page, isAccessible, picture } = await tab.open('#/checklistor/delaktighet-uppstart', {
      look: 'contrast',
      width: 320,
    });
    await page.getByRole('radio', { name: checklistTexts.ages['4-6'] }).check();
    await page.getByText(tabListTexts.progress(0, 9)).waitFor();
    await page.getByRole('button', { name: checklistTexts.item.answers.nej, exact: true }).first().click();
    await page.getByLabel(checklistTexts.item.words).first().fill(`ring ${identityNumber}`);
    await page.getByRole('button', { name: tabListTexts.keepWords }).click();
    await page.getByText(checklistTexts.lines.personal).waitFor();
    expect(await page.getByLabel(tabListTexts.note).inputValue()).not.toContain(identityNumber);
    await page.getByLabel(checklistTexts.item.words).first().fill('barnet sov');
    await page.getByRole('button', { name: tabListTexts.keepWords }).click();
    await page.getByText(tabListTexts.wordsKept).waitFor();
    expect(await page.getByLabel(tabListTexts.note).inputValue()).toContain('Skäl: barnet sov.');
    await page.getByLabel(tabListTexts.count.unit).selectOption('Farsta');
    await page.getByText(checklistTexts.end.stepTaken(false, checklistTexts.end.ownWords)).waitFor();
    await isAccessible();
    await page.getByRole('button', { name: tabListTexts.count.do }).click();
    await page.getByText(tabListTexts.count.done).waitFor();
    await picture('checklista-raknad');
    expect(tab.output()).not.toContain(identityNumber);
  });

  test('a draft is written by keyboard alone, stopped at a number, and made into text and a file', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/utkast');
    await page.getByRole('link', { name: 'Slutanteckning när insatsen avslutas' }).waitFor();
    await isAccessible();
    await picture('utkast');
    await tabTo('Slutanteckning när insatsen avslutas');
    await page.keyboard.press('Enter');
    await heading('Slutanteckning när insatsen avslutas');
    await tabTo(/^Vilken insats var det/u);
    await page.keyboard.type(`Familjebehandling. Ring ${identityNumber}.`);
    await tabTo(tabDraftTexts.next);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: tabDraftTexts.step(2, 14) }).waitFor();
    await isAccessible();
    await tabTo(tabDraftTexts.preview);
    await page.keyboard.press('Enter');
    await page.getByText(tabDraftTexts.findingsTitle).waitFor();
    await isAccessible();
    await picture('utkast-stopp');
    await page.getByRole('button', { name: tabDraftTexts.toField }).focus();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Familjebehandling för mamma och barnet.');
    await tabTo(tabDraftTexts.preview);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: tabDraftTexts.previewTitle }).waitFor();
    await isAccessible();
    await picture('utkast-klart');
    expect(await page.getByLabel(draftChatTexts.copyLabel).inputValue()).toContain(
      'Familjebehandling för mamma och barnet.',
    );
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: tabDraftTexts.word }).click();
    expect((await made).suggestedFilename()).toBe('utkast-slutanteckning.docx');
    await page.getByRole('button', { name: /^Fyll i: När började insatsen/u }).click();
    await page.locator('input[type=date]:focus').waitFor();
    expect(tab.output()).not.toContain(identityNumber);
  });

  test('a draft is filled in all at once, on a phone, in the dark', { timeout: slow }, async () => {
    const { page, isAccessible, picture } = await tab.open('#/utkast/genomforandeplan', {
      look: 'dark',
      width: 320,
    });
    await page.getByRole('tab', { name: tabDraftTexts.form }).click();
    await page.getByRole('button', { name: 'Mål 2' }).click();
    await page.getByRole('group', { name: 'Mål 2' }).waitFor();
    await isAccessible();
    await picture('utkast-formular');
  });

  test('settings are kept, the tab speaks the language that was chosen, and all of it is forgotten', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/installningar');
    await tabTo(ownDataTexts.settings.unit);
    await page.keyboard.type('Farsta');
    await tabTo(ownDataTexts.settings.save);
    await page.keyboard.press('Enter');
    await page.getByText(tabSettingsTexts.saved).waitFor();
    await isAccessible();
    await picture('installningar');
    await page.getByLabel(tabSettingsTexts.language).selectOption('en');
    await page.getByRole('button', { name: ownDataTexts.settings.save }).click();
    await heading('Settings');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await isAccessible();
    await picture('settings-english');
    await page.getByRole('button', { name: 'Forget me' }).click();
    await page.getByRole('button', { name: 'Yes, forget me' }).click();
    await page.getByText('I have forgotten you.').waitFor();
    await page.reload();
    await heading(pages.installningar);
    await page.getByText(ownDataTexts.data.nothing, { exact: true }).waitFor();
  });

  test('the introduction is read and answered by keyboard, and says how it went', {
    timeout: slow,
  }, async () => {
    const { page, heading, isAccessible, picture, tabTo } = await tab.open('#/introduktion', {
      look: 'dark',
    });
    await page.getByText(introductionTexts.progress(0, 10)).first().waitFor();
    await isAccessible();
    await picture('introduktion');
    await tabTo(introductionTexts.begin);
    await page.keyboard.press('Enter');
    await heading('Insatsens kedja');
    await isAccessible();
    const questions = page.getByRole('button', { name: introductionTexts.unit.questions(3) });
    await questions.focus();
    await page.keyboard.press('Enter');
    const { answer, tab: own } = introductionTexts;
    await tabTo(/^A\. /u);
    await page.keyboard.press('Space');
    await tabTo(own.answer);
    await page.keyboard.press('Enter');
    await page.getByText(answer.rightOne).waitFor();
    await isAccessible();
    await picture('introduktion-svar');
    await page.goBack();
    await page.getByText(introductionTexts.sharing.off).waitFor();
    await page.getByRole('button', { name: introductionTexts.sharing.agree }).click();
    await page.getByText(introductionTexts.sharing.on).waitFor();
    await isAccessible();
    await picture('introduktion-delar');
  });
});
