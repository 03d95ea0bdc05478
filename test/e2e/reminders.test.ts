import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checklistTexts } from '../../src/texts/checklists.ts';
import { receiptTexts } from '../../src/texts/receipts.ts';
import { reminderStatusTexts } from '../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../src/texts/reminders.ts';
import type { ChatWindow } from './chat-window.ts';
import { findBrowser } from './find-browser.ts';
import { programInBrowser } from './program-in-browser.ts';

const slow = 240_000;
/** A Wednesday, at five to eleven in Stockholm: within everybody's hours, with some left of the day. */
const wednesday = '2026-12-02T09:55:00Z';
const browserPath = findBrowser();

const title =
  browserPath === null
    ? 'reminders in a browser (skipped: no Chromium or Chrome found)'
    : 'reminders in a browser, on a phone';
if (browserPath === null) console.warn('Browser test skipped: install chromium to run it.');

describe.skipIf(browserPath === null)(title, () => {
  const opened = programInBrowser(browserPath, async () => ({
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'set-clock.ts')}`,
    CLOCK: wednesday,
  }));
  const { says, wordsOnCard } = opened;
  let chat: ChatWindow;
  beforeAll(() => {
    chat = opened.chat;
  });

  test('a manager sends a checklist to a channel; it is ticked and acknowledged there, and the status says so', {
    timeout: slow,
  }, async () => {
    const { menu, step, what, who, when, preview, onward } = reminderTexts;
    const { status, buttons, notices } = reminderStatusTexts;
    await chat.open('General');
    await chat.post('påminn');
    await says(menu.lead);
    await chat.press(menu.make);
    await says(step(1, what.title));
    await chat.choose(what.checklist, /^Barnets delaktighet vid uppstarten/);
    await chat.press(onward);
    await says(step(2, who.title));
    await chat.choose(who.label, new RegExp(`^${who.channelHere}`));
    await chat.press(onward);
    await says(step(3, when.title));
    await chat.choose(when.quick, new RegExp(`^${when.choices.now}$`));
    await chat.press(onward);
    await says(preview.title);
    await says(/^🔔 Påminnelse: Barnets delaktighet vid uppstarten/);
    expect(await wordsOnCard()).toContain(`${preview.when}: ${preview.now}`);
    await chat.picture('preview');
    await chat.press(preview.confirm);

    // It comes as a post of its own, above the one where it was made.
    await chat.arrived(/^🔔 Påminnelse: Barnets delaktighet vid uppstarten/);
    await says(receiptTexts.why.channel);
    await says(receiptTexts.countAcknowledged(0));
    await chat.picture('arrived');
    await chat.press(checklistTexts.ages['4-6']);
    await says(checklistTexts.list.progress(0, 9));
    await chat.press(/^Bocka av 1:/);
    await says(checklistTexts.list.progress(1, 9));
    await chat.press(receiptTexts.buttons.acknowledge);
    await says(receiptTexts.countAcknowledged(1));
    await says(checklistTexts.list.progress(1, 9));
    await chat.picture('acknowledged');

    await chat.post('påminnelser');
    await says(reminderStatusTexts.list.title);
    await chat.picture('list');
    await chat.press(/^Öppna påminnelsen Barnets delaktighet/);
    await says(status.acknowledgedHere(1));
    expect(await wordsOnCard()).toMatch(
      new RegExp(`${status.counts.sent}: 1 .*${status.counts.acknowledged}: 1 `),
    );
    await says(status.reads);
    await chat.picture('status');
    expect(await wordsOnCard()).not.toContain(notices.made);
    expect(await chat.card.getByRole('button', { name: buttons.nudge }).count()).toBe(0);
  });

  test('somebody reminds themselves, puts it off, stops it and takes that back', {
    timeout: slow,
  }, async () => {
    const { buttons, stopped, why } = receiptTexts;
    await chat.open('Personal Chat');
    await chat.ask('påminn mig om planerna inför mötet nu');
    await says(reminderTexts.preview.title);
    await chat.press(reminderTexts.preview.confirm);
    await chat.arrived(/^🔔 Påminnelse: Planerna inför mötet/);
    await says(why.me);
    await chat.picture('own');
    await chat.press(buttons.later);
    await chat.press(buttons.when.today);
    await says(/^Jag påminner dig igen onsdag 2 december 2026 kl\. 1[34]\./);
    await chat.picture('later');
    await chat.press(buttons.stop);
    await says(stopped.this);
    await chat.picture('stopped');
    await chat.press(buttons.undo);
    await chat.card.getByRole('button', { name: buttons.stop }).waitFor();
    expect(await wordsOnCard()).not.toContain(stopped.this);
  });
});
