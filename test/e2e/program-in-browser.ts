import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed } from 'vitest';
import { botTexts } from '../../src/texts/bot.ts';
import { type ChatWindow, openChatWindow } from './chat-window.ts';
import { type StartedProgram, startProgram } from './start-program.ts';

const slow = 240_000;
const phone = 390;

/** The program with the chat beside it, in a browser as wide as a phone, for all tests of a `describe`. */
export interface ProgramInBrowser {
  /** Only within tests. */
  readonly chat: ChatWindow;
  /** Waits until the newest card says so, and sees that it fits. */
  says(words: string | RegExp): Promise<void>;
  wordsOnCard(): Promise<string>;
  /** Everything the program has said so far. */
  output(): string;
}

/**
 * Starts the program before the tests and stops it after them. Pictures are kept where LATHUND_SHOTS says, and when a test fails.
 * @param settings what the program is started with
 */
export function programInBrowser(
  browserPath: string | null,
  settings: () => Promise<Readonly<Record<string, string>>>,
): ProgramInBrowser {
  const kept = process.env.LATHUND_SHOTS;
  const pictures = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'lathunden-pictures-'));
  let failed = false;
  let program: StartedProgram;
  let chat: ChatWindow;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    program = await startProgram(await settings());
    chat = await openChatWindow({
      browserPath: browserPath!,
      url: program.chatUrl,
      width: phone,
      pictures,
    });
    await chat.text(botTexts.welcome.title).waitFor();
  }, slow);
  afterAll(async () => {
    await chat?.close();
    await program?.stop();
    if (failed || kept) console.log(`Pictures: ${pictures}`);
    else rmSync(pictures, { recursive: true, force: true });
  }, slow);
  beforeEach(() => {
    onTestFailed(async () => {
      failed = true;
      await chat?.picture('failed').catch(() => {});
    });
  });

  return {
    get chat() {
      return chat;
    },
    async says(words) {
      await chat.card.getByText(words).first().waitFor();
      expect(await chat.overflow()).toBe(0);
    },
    output: () => program.output(),
    wordsOnCard: async () => (await chat.card.innerText()).replace(/\s+/g, ' '),
  };
}
