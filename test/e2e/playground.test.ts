import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { botTexts } from '../../src/texts/bot.ts';
import { type ChatWindow, openChatWindow } from './chat-window.ts';
import { findBrowser } from './find-browser.ts';
import { type StartedProgram, startProgram } from './start-program.ts';

const slow = 240_000;
const browserPath = findBrowser();
const asked = 'Hur ska en slutanteckning se ut?';
/** In pixels; the window is 844 high, and the chat has a box to write in. */
const tallestAnswer = 640;
/** In characters. */
const shortestContext = 100;
/** A made-up number that the tax agency gives as an example. */
const identityNumber = '19121212-1212';

const title =
  browserPath === null
    ? 'the chat in a browser (skipped: no Chromium or Chrome found)'
    : 'the chat in a browser';
if (browserPath === null) console.warn('Browser test skipped: install chromium to run it.');

describe.skipIf(browserPath === null)(title, () => {
  const kept = process.env.LATHUND_SHOTS;
  let pictures = '';
  let failed = false;

  beforeAll(() => {
    pictures = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'lathunden-pictures-'));
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => {
    const keep = failed || Boolean(kept);
    console.log(
      `Pictures: ${pictures}${keep ? '' : ' (removed; set LATHUND_SHOTS to a folder to keep them)'}`,
    );
    if (!keep) rmSync(pictures, { recursive: true, force: true });
  });

  describe.for([1280, 390])('%i pixels wide', (width) => {
    let program: StartedProgram;
    let chat: ChatWindow;

    beforeAll(async () => {
      program = await startProgram();
      chat = await openChatWindow({ browserPath: browserPath!, url: program.chatUrl, width, pictures });
    }, slow);
    afterAll(async () => {
      await chat?.close();
      await program?.stop();
    }, slow);
    beforeEach(() => {
      onTestFailed(async () => {
        failed = true;
        await chat?.picture('failed').catch(() => {});
      });
    });

    test('a newcomer is greeted, with questions to press', { timeout: slow }, async () => {
      await chat.text(botTexts.welcome.title).waitFor();
      await chat.card
        .getByRole('button', { name: /^Ställ frågan: / })
        .first()
        .waitFor();
      await chat.picture('welcome');
      expect(await chat.overflow()).toBe(0);
    });

    test('a question is answered word for word, with its source', { timeout: slow }, async () => {
      await chat.ask(asked);
      const quote = await quoteOn(chat);
      const source = await sourceOn(chat);
      await chat.picture('answer');
      expect(quote).toMatch(/slutanteckning/i);
      // Source with its age, then section.
      expect(source).toMatch(/\d{4}.* › ./i);
      expect(await chat.overflow()).toBe(0);
      // The chat scrolls to its end: a card that is taller than the window would begin above it.
      expect((await chat.card.boundingBox())?.height).toBeLessThan(tallestAnswer);
    });

    test('the passage is seen where it stands, and the way back leads to the answer', {
      timeout: slow,
    }, async () => {
      const quote = await quoteOn(chat);
      const source = await sourceOn(chat);
      await chat.press(botTexts.answer.more);
      await chat.card.getByText(botTexts.passage.hit).waitFor();
      await chat.picture('passage');
      const passage = await wordsOf(chat.card);
      expect(passage).toContain(firstSentence(quote));
      expect(passage).toContain(source.split(' › ')[0]);
      expect(passage).toContain(botTexts.passage.file);
      const [before, hit, after] = [
        botTexts.passage.before,
        botTexts.passage.hit,
        botTexts.passage.after,
      ].map((label) => passage.indexOf(label));
      expect(Math.max(before!, after!), 'text around the passage').toBeGreaterThan(-1);
      if (before! > -1) expect(hit!).toBeGreaterThan(before! + shortestContext);
      if (after! > -1) expect(after!).toBeGreaterThan(hit!);
      expect(passage.length).toBeGreaterThan(quote.length + shortestContext);
      expect(await chat.overflow()).toBe(0);
      await chat.press(botTexts.passage.back);
      await chat.card.getByRole('button', { name: botTexts.answer.more }).waitFor();
      expect(await quoteOn(chat)).toBe(quote);
    });

    test('a thumb is thanked for, once', { timeout: slow }, async () => {
      await chat.press(botTexts.answer.helpful);
      await chat.card.getByText(botTexts.answer.rated.up).waitFor();
      await chat.picture('thumb');
      expect(await chat.card.getByRole('button', { name: botTexts.answer.helpful }).count()).toBe(0);
      expect(await chat.overflow()).toBe(0);
    });

    test('what the documents do not say is refused, with what to do instead', { timeout: slow }, async () => {
      await chat.ask('Hur blir vädret i morgon?');
      await chat.picture('refusal');
      const words = await wordsOf(chat.card);
      expect(words).toContain(botTexts.refusal.titles.no_support);
      expect(words).toContain(botTexts.refusal.canDo);
      expect(await chat.overflow()).toBe(0);
    });

    test('an identity number is refused and is nowhere in the log', { timeout: slow }, async () => {
      await chat.ask(`Hur skriver jag om ${identityNumber}?`);
      await chat.picture('identity-number');
      const words = await wordsOf(chat.card);
      expect(words).toContain(botTexts.refusal.titles.personal_data);
      expect(words).not.toContain(identityNumber);
      expect(program.output()).not.toContain(identityNumber);
      expect(program.output()).not.toContain(asked);
    });
  });
});

/** The first stretch of the answer on the card, without typographic marks. */
async function quoteOn({ card }: ChatWindow): Promise<string> {
  return (await wordsOf(card.locator('.ac-richTextBlock').first())).replace(/^”|”$/g, '');
}

/** Source and section under the first quote, as `Titel › avsnitt`. */
async function sourceOn({ card }: ChatWindow): Promise<string> {
  return (await wordsOf(card.getByText(/^Källa: /).first())).replace(/^Källa: /, '');
}

async function wordsOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

function firstSentence(text: string): string {
  return text.split(/(?<=[a-zåäö)]\.) /)[0]!;
}
