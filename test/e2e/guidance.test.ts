import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { botTexts } from '../../src/texts/bot.ts';
import { checklistTexts } from '../../src/texts/checklists.ts';
import { deadlineCardTexts } from '../../src/texts/deadline-cards.ts';
import { draftPageTexts } from '../../src/texts/draft-page.ts';
import { draftChatTexts } from '../../src/texts/drafts.ts';
import { guidanceTexts } from '../../src/texts/guidance.ts';
import { pathTexts } from '../../src/texts/paths.ts';
import { reviewCardTexts } from '../../src/texts/review-cards.ts';
import { freePort } from '../support/free-port.ts';
import { only, readCalendar } from '../support/read-calendar.ts';
import type { ChatWindow } from './chat-window.ts';
import { findBrowser } from './find-browser.ts';
import { programInBrowser } from './program-in-browser.ts';

const slow = 240_000;
const _phone = 390;
/** In pixels; the window is 844 high, and the chat has a box to write in. */
const tallestAnswer = 640;
const browserPath = findBrowser();
/** A made-up number that the tax agency gives as an example. */
const identityNumber = '19121212-1212';

const title =
  browserPath === null
    ? 'the guidance in a browser (skipped: no Chromium or Chrome found)'
    : 'the guidance in a browser, on a phone';
if (browserPath === null) console.warn('Browser test skipped: install chromium to run it.');

describe.skipIf(browserPath === null)(title, () => {
  const opened = programInBrowser(browserPath, async () => {
    const port = String(await freePort());
    // Links lead to the program's own address, which has to be known before it starts.
    return { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  });
  const { says, wordsOnCard } = opened;
  let chat: ChatWindow;
  beforeAll(() => {
    chat = opened.chat;
  });

  test('a checklist is ticked off, a no gets its reason, and the end has a text for the note', {
    timeout: slow,
  }, async () => {
    const { ages, list, item, end } = checklistTexts;
    await chat.ask('checklista uppstart');
    await says(checklistTexts.start.age);
    await chat.press(ages['4-6']);
    await says(list.progress(0, 9));
    await chat.press(/^Bocka av 1:/);
    await says(list.progress(1, 9));
    await chat.press(/^Bocka av 2:/);
    await says(list.progress(2, 9));
    await chat.picture('checklist');
    await chat.press(list.more(7));
    await says(item.place('Barnets delaktighet vid uppstarten', 7, 9));
    await chat.press(item.answers.nej);
    await says(item.reasonNeeded);
    await chat.picture('no-with-reason');
    await chat.choose(item.reason.nej, /litet/);
    await chat.press(item.save);
    await says(list.progress(3, 9));
    await chat.press(list.done);
    await says(end.text);
    await chat.picture('checklist-end');
    const note = await chat.card.getByLabel(end.copy).inputValue();
    expect(note).toMatch(/^Barnet har fått information/);
    expect(note).toMatch(/Barnet har inte fått veta vad uppstartsmötet kom fram till.*litet/);
    expect(await wordsOnCard()).toContain(note);
  });

  test('the message itself is changed with every press, and what was ticked is there after a reload', {
    timeout: slow,
  }, async () => {
    // The seven presses above; the client draws the answer to a press whether the message is changed or not.
    expect(await chat.updates()).toBe(7);
    await chat.reload();
    await chat.ask('4 ja');
    await says(checklistTexts.list.progress(4, 9));
    const rows = chat.card.getByText(/^(?:☑|✗) [1247]\. /);
    expect(await rows.count()).toBe(4);
  });

  test('next steps are walked by pressing, back and forth, to what to do', { timeout: slow }, async () => {
    await chat.ask('nästa steg mamma avbokar hela tiden');
    await says('Vet du hur barnet har det just nu?');
    const first = await wordsOnCard();
    await chat.press('Välj: Ja, och jag är inte orolig');
    await says(/^Du har svarat: Ja/);
    await chat.press(guidanceTexts.back);
    await says('Vet du hur barnet har det just nu?');
    expect(await wordsOnCard()).toBe(first);
    await chat.press('Välj: Ja, och jag är inte orolig');
    await says(/^Du har svarat: Ja/);
    await chat.press(/^Välj: En eller ett par/);
    for (const heading of Object.values(pathTexts.headings)) await says(heading);
    await says(guidanceTexts.sources);
    await chat.picture('path-end');
    await chat.press('Utkast: Återkoppling om uteblivna besök');
    await says(draftChatTexts.roles);
  });

  test('a draft is filled in, gone back in, previewed, copied and made into a Word file', {
    timeout: slow,
  }, async () => {
    const { buttons } = draftChatTexts;
    const step = (number: number) => says(new RegExp(` · ${draftChatTexts.step(number, 14)}$`));
    await chat.ask('utkast slutanteckning');
    await step(1);
    await chat.picture('draft-step');
    const first = 'Stöd i hemmet, eftersom barnet ofta kom för sent till skolan.';
    await chat.card.getByLabel(draftChatTexts.answer).fill(first);
    await chat.press(buttons.next);
    await step(2);
    await chat.card.getByLabel(draftChatTexts.answer).fill('2026-03-17');
    await chat.press(buttons.next);
    await step(3);
    await chat.press(buttons.back);
    await step(2);
    expect(await chat.card.getByLabel(draftChatTexts.answer).inputValue()).toBe('17 mars 2026');
    await chat.press(buttons.next);
    await step(3);
    await chat.card.getByLabel(draftChatTexts.answer).fill('2026-10-30');
    await chat.press(buttons.preview);
    await says(draftChatTexts.previewTitle);
    await chat.picture('draft-preview');
    const shown = await wordsOnCard();
    for (const said of [first, '17 mars 2026', '30 oktober 2026']) expect(shown).toContain(said);

    const page = await chat.opened(() => chat.press(buttons.word));
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: draftPageTexts.word }).click();
    const file = await made;
    expect(file.suggestedFilename()).toBe('utkast-slutanteckning.docx');
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await file.path()) });
    await page.close();
    await chat.press(buttons.copy);
    await says(draftChatTexts.copyTitle);
    await chat.picture('draft-copy');
    const copied = await chat.card.getByLabel(draftChatTexts.copyLabel).inputValue();
    for (const text of [value, copied])
      for (const said of [first, '17 mars 2026', '30 oktober 2026', '[Saknas: '])
        expect(text).toContain(said);
    await chat.press(buttons.toDraft);
    await says(draftChatTexts.previewTitle);
  });

  test('an identity number in a draft is refused, and is nowhere afterwards', { timeout: slow }, async () => {
    const { buttons } = draftChatTexts;
    await chat.ask('utkast journalanteckning');
    await says(draftChatTexts.roles);
    await chat.press(buttons.form);
    await says(draftChatTexts.formLead);
    const box = chat.card.locator('textarea:visible').last();
    await box.fill(`Behandlaren ringer ${identityNumber} i morgon.`);
    await chat.press(buttons.preview);
    await chat.text('ett personnummer').waitFor();
    await chat.picture('identity-number-in-a-draft');
    await box.fill('Behandlaren ringer förskolan i morgon.');
    await chat.press(buttons.preview);
    await says(draftChatTexts.previewTitle);
    await says(/Behandlaren ringer förskolan i morgon/);
    await chat.press(buttons.copy);
    await says(draftChatTexts.copyTitle);
    expect(await chat.everythingOnCards()).not.toContain(identityNumber);
    expect(opened.output()).not.toContain(identityNumber);
  });

  test('a time limit is reckoned, and its day can be put in a calendar', { timeout: slow }, async () => {
    await chat.ask('tidsfrist utredning 2026-11-03');
    await says('Sista dag: onsdag 3 mars 2027');
    await chat.picture('deadline');
    const address = await chat.fetched('.ics', () =>
      chat.press(new RegExp(`^${deadlineCardTexts.calendar}`)),
    );
    const [event] = readCalendar(await (await fetch(address)).text()).parts;
    expect(only(event!, 'DTSTART').value).toBe('20270303');
    await chat.press(deadlineCardTexts.again);
    await says('Dagen då utredningen inleddes');
    await chat.picture('deadline-day');
  });

  test('a pasted note is reviewed, with what is not found first', { timeout: slow }, async () => {
    await chat.ask('granska journal');
    await says(reviewCardTexts.title);
    await chat.picture('review-form');
    await chat.card
      .getByLabel(reviewCardTexts.text)
      .fill('2026-11-03 Hembesök. Mamma och barnet var med.\nBarnet säger att det är bråkigt hemma.');
    await chat.press(reviewCardTexts.run);
    await says(/^Journalanteckning: \d hittar jag, \d hittar jag inte/);
    await chat.picture('review');
    await says(/Barnet säger att det är bråkigt hemma/);
    await chat.press(reviewCardTexts.change);
    await says(reviewCardTexts.title);
    expect(await chat.card.getByLabel(reviewCardTexts.text).inputValue()).toMatch(/^2026-11-03 Hembesök\./);
  });

  test('what belongs to an answer opens in its place, and leads back a step at a time', {
    timeout: slow,
  }, async () => {
    await chat.ask('Vad gör jag när föräldrarna uteblir?');
    await chat.card.getByRole('button', { name: botTexts.answer.more }).waitFor();
    await chat.picture('offers');
    expect((await chat.card.boundingBox())?.height).toBeLessThan(tallestAnswer);
    const cards = await chat.countCards();
    await chat.press(/^Nästa steg/);
    await says('Vet du hur barnet har det just nu?');
    await chat.picture('offer-opened');
    await chat.press('Välj: Ja, och jag är inte orolig');
    await says(/^Du har svarat: Ja/);
    await chat.press(guidanceTexts.back);
    await says('Vet du hur barnet har det just nu?');
    await chat.press(pathTexts.menuButton);
    await says(pathTexts.menuTitle);
    expect(await chat.countCards()).toBe(cards);
  });
});
