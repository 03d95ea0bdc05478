import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import {
  type CardMeasures,
  type CardSubmit,
  lowestTarget,
  measure,
  pressFirst,
  render,
  widestOverflow,
} from './in-card-page.ts';
import { TEAMS_HOST_CONFIG, TEAMS_STYLE } from './teams-host-config.ts';

const library = join(import.meta.dirname, '../../node_modules/adaptivecards/dist/adaptivecards.min.js');

/** A card on a page, as wide as the window. */
export interface ShownCard {
  /** The card's own element, to look for texts, fields and buttons in. */
  readonly card: Locator;
  press(label: string): Promise<void>;
  /** What presses have sent so far, oldest first. */
  submits(): Promise<readonly CardSubmit[]>;
  /** Saves a picture when LATHUND_SHOTS names a folder. @returns its path, else null */
  picture(name: string): Promise<string | null>;
}

/** A page that one card after another is shown on, which is quicker than a page for each. */
export interface CardPage {
  /** The card takes the place of the one before it. */
  show(card: unknown): Promise<ShownCard>;
  /**
   * Shows these cards one after the other, presses the first button of each that sends something, and saves pictures of them when
   * LATHUND_SHOTS names a folder. One question to the browser for all of them: each question takes longer than a card does.
   * @param cards by name
   * @returns what was seen of each, in their order
   */
  measure(cards: readonly (readonly [name: string, card: unknown])[]): Promise<readonly CardMeasures[]>;
  close(): Promise<void>;
}

export interface CardBrowser {
  openPage(width: number): Promise<CardPage>;
  close(): Promise<void>;
}

/** Starts a browser that shows cards with Microsoft's renderer, in the manner of Teams and without any network. */
export async function openCardBrowser(browserPath: string): Promise<CardBrowser> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    openPage: (width) => openPage(browser, width),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, width: number): Promise<CardPage> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'sv-SE' });
  await context.route('**', (route) => route.abort());
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="sv"><style>${TEAMS_STYLE}</style><div id="card"></div>`);
  await page.addScriptTag({ path: library });
  await page.addScriptTag({ content: [render, widestOverflow, lowestTarget, pressFirst].join('\n') });
  const show = async (card: unknown) => {
    // A drawn card cannot be sent back here.
    await page.evaluate(`void render(${JSON.stringify({ card, hostConfig: TEAMS_HOST_CONFIG })})`);
    return shownCard(page, width);
  };
  return {
    show,
    async measure(cards) {
      if (process.env.LATHUND_SHOTS) for (const [name, card] of cards) await (await show(card)).picture(name);
      return page.evaluate(measure, { cards: cards.map(([, card]) => card), hostConfig: TEAMS_HOST_CONFIG });
    },
    close: () => context.close(),
  };
}

function shownCard(page: Page, width: number): ShownCard {
  const shown = page.locator('#card > .ac-adaptiveCard');
  return {
    card: shown,
    press: (label) => shown.getByRole('button', { name: label, exact: true }).click(),
    submits: () => page.evaluate('sent') as Promise<readonly CardSubmit[]>,
    picture: (name) => picture(page, shown, `${width}-${name}`),
  };
}

async function picture(page: Page, shown: Locator, name: string): Promise<string | null> {
  const folder = process.env.LATHUND_SHOTS;
  if (!folder) return null;
  mkdirSync(resolve(folder), { recursive: true });
  const path = join(resolve(folder), `card-${name.replace(/[^a-z0-9-]+/giu, '-')}.png`);
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: 3000 });
  await shown.screenshot({ path });
  await page.setViewportSize({ width, height: 844 });
  return path;
}
