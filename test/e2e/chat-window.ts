import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const patienceMs = 30_000;
const arrivalMs = 60_000;
/** What the chat client calls whoever it speaks with. */
const botName = /^Test Bot/;
const desktopFrom = 800;
const usualHeight = 844;
const tallHeight = 3000;

/** What it takes in a container and as root, and what keeps the browser from calling home. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The chat client is made for a desk: its column is 600 pixels wide and its cards 450, whatever the window.
 * On a phone Teams makes cards as wide as the screen allows, and so do we.
 */
const phoneStyle = `
  #root div { min-width: 0 !important; }
  .fai-OutputCard > div { width: calc(100vw - 92px) !important; }
`;

/** What the chat client calls the places that it has. */
export type Place = 'Personal Chat' | 'General';

/** A chat in a browser window of a given width. */
export interface ChatWindow {
  /** The newest card in the chat or channel. */
  readonly card: Locator;
  text(words: string): Locator;
  /** Sends a message, and waits for the card that comes. */
  ask(question: string): Promise<void>;
  /** Writes a post in the channel that is open, to the bot, and waits for its card. */
  post(words: string): Promise<void>;
  /** Opens the chat or channel with this name; where it was opened before, its messages are still there. */
  open(place: Place): Promise<void>;
  /** Waits until something that nobody asked for has come, for so long as it takes a busy machine. */
  arrived(words: string | RegExp): Promise<void>;
  /** Presses a button, a row or a link on the newest card. */
  press(label: string | RegExp): Promise<void>;
  /** Chooses from the list with this label on the newest card. */
  choose(label: string, option: RegExp): Promise<void>;
  /** Does something that opens another tab. @returns the page in it */
  opened(act: () => Promise<void>): Promise<Page>;
  /** Does something that fetches a file. @returns the address that was asked */
  fetched(ending: string, act: () => Promise<void>): Promise<string>;
  countCards(): Promise<number>;
  /** What stands on all cards in the chat, and in their fields. */
  everythingOnCards(): Promise<string>;
  /** How many times the bot has changed a message that it had sent, before any reload. */
  updates(): Promise<number>;
  /** Opens the chat anew, as on another day. The client has forgotten its messages then. */
  reload(): Promise<void>;
  /** How far the widest part of the newest card sticks out of it, in pixels; 0 when all is inside. */
  overflow(): Promise<number>;
  /** Saves two pictures: the window, and the newest card whole. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface ChatWindowOptions {
  readonly browserPath: string;
  readonly url: string;
  readonly width: number;
  /** Where pictures go. */
  readonly pictures: string;
}

export async function openChatWindow({
  browserPath,
  url,
  width,
  pictures,
}: ChatWindowOptions): Promise<ChatWindow> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: browserArguments,
  });
  const page = await openPage(browser, url, width);
  const cards = page.locator('.ac-adaptiveCard');
  let place: Place = 'Personal Chat';
  // A chat has the newest at the bottom, a channel at the top.
  const newest = () => (place === 'General' ? cards.first() : cards.last());
  const box = page.locator('[contenteditable=true]').first();
  const showLog = page.getByRole('button', { name: 'Toggle Log Panel' });
  const hideLog = page.getByRole('button', { name: 'Hide log panel' });
  const settle = async () => {
    await box.waitFor();
    if (width < desktopFrom) {
      await page.addStyleTag({ content: phoneStyle });
      await hideLog.click();
    }
  };
  await settle();
  let picturesTaken = 0;
  let messagesAsked = 0;

  return {
    get card() {
      return newest();
    },
    text: (words) => page.getByText(words).last(),
    async ask(question) {
      messagesAsked += 1;
      const before = await cards.count();
      await box.click();
      await page.keyboard.insertText(question);
      await page.getByRole('button', { name: 'Send Message' }).click();
      // The answer is the card after the ones that were there.
      await cards.nth(before).waitFor();
    },
    async post(words) {
      const before = await cards.count();
      await box.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: botName }).click();
      await page.keyboard.insertText(` ${words}`);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await cards.nth(before).waitFor();
    },
    async open(name) {
      // On a phone the list of places is out of sight.
      await page.getByText(name, { exact: true }).first().dispatchEvent('click');
      const state = name === 'General' ? 'visible' : 'hidden';
      await page.getByRole('button', { name: 'Post', exact: true }).waitFor({ state });
      await cards.first().waitFor();
      place = name;
    },
    arrived: (words) => newest().getByText(words).first().waitFor({ timeout: arrivalMs }),
    press: (label) =>
      newest()
        .getByRole('button', { name: label })
        .or(newest().getByRole('link', { name: label }))
        .click(),
    async choose(label, option) {
      await newest().getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
    async opened(act) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), act()]);
      await tab.waitForLoadState();
      return tab;
    },
    async fetched(ending, act) {
      const asked = page.context().waitForEvent('request', (request) => request.url().endsWith(ending));
      const [request] = await Promise.all([asked, act()]);
      return request.url();
    },
    countCards: () => cards.count(),
    async everythingOnCards() {
      const fields = cards.locator('input, textarea').all();
      const values = (await fields).map((field) => field.inputValue());
      return [...(await cards.allTextContents()), ...(await Promise.all(values))].join('\n');
    },
    async updates() {
      await showLog.click();
      // A new message of the bot's is answered with 201, a changed one with 200, and so is what is asked.
      const count = await page.getByText(/^message\s+200$/).count();
      await hideLog.click();
      return count - messagesAsked;
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await settle();
    },
    overflow: () => newest().evaluate(widestOverflow),
    async picture(name) {
      picturesTaken += 1;
      const file = join(pictures, `${width}-${picturesTaken}-${name}`);
      await page.screenshot({ path: `${file}.png` });
      // A card that is taller than the window would be cut off where the chat ends.
      await page.setViewportSize({ width, height: tallHeight });
      await newest().screenshot({ path: `${file}-card.png` });
      await page.setViewportSize({ width, height: usualHeight });
    },
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, url: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: usualHeight }, locale: 'sv-SE' });
  context.setDefaultTimeout(patienceMs);
  // The client asks other hosts for fonts and statistics; a test needs neither, nor a wait for them.
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1' && hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

interface Box {
  getBoundingClientRect(): { readonly right: number };
  querySelectorAll(selector: string): Iterable<Box>;
}

/** Runs in the browser, so it may use nothing from here. */
function widestOverflow(card: Box): number {
  const edge = card.getBoundingClientRect().right;
  const parts = [...card.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right);
  return Math.max(0, ...parts.map((right) => Math.round(right - edge)));
}
