import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { TEAMS_HOST_CONFIG, TEAMS_STYLE } from './teams-host-config.ts';

const library = join(import.meta.dirname, '../../node_modules/adaptivecards/dist/adaptivecards.min.js');

/** What a press sends: the verb and data of the action, with what is filled in. */
export interface CardSubmit {
  readonly type: string;
  readonly verb: string | null;
  readonly url: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A card on a page, as wide as the window. */
export interface ShownCard {
  /** The card's own element, to look for texts, fields and buttons in. */
  readonly card: Locator;
  press(label: string): Promise<void>;
  /** Presses the first button that sends something, whatever it is called. @returns what it sent; null without such a button */
  pressFirst(): Promise<CardSubmit | null>;
  /** What presses have sent so far, oldest first. */
  submits(): Promise<readonly CardSubmit[]>;
  /** How far the widest part sticks out of the card, in pixels; 0 when all is inside. */
  overflow(): Promise<number>;
  /** Height of the lowest thing to press or fill in that is seen, in pixels; null when there is none. */
  lowestTarget(): Promise<number | null>;
  /** Height of the card, in pixels. */
  height(): Promise<number>;
  /** Saves a picture when LATHUND_SHOTS names a folder. @returns its path, else null */
  picture(name: string): Promise<string | null>;
  close(): Promise<void>;
}

/** A page that one card after another is shown on, which is quicker than a page for each. */
export interface CardPage {
  /** The card takes the place of the one before it. */
  show(card: unknown): Promise<Omit<ShownCard, 'close'>>;
  close(): Promise<void>;
}

export interface CardBrowser {
  /** Shows a card on a page of its own. */
  show(card: unknown, width: number): Promise<ShownCard>;
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
    async show(card, width) {
      const page = await openPage(browser, width);
      return { ...(await page.show(card)), close: page.close };
    },
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
  return {
    async show(card) {
      await page.evaluate(render, { card, hostConfig: TEAMS_HOST_CONFIG });
      return shownCard(page, width);
    },
    close: () => context.close(),
  };
}

function shownCard(page: Page, width: number): Omit<ShownCard, 'close'> {
  const shown = page.locator('#card > .ac-adaptiveCard');
  return {
    card: shown,
    press: (label) => shown.getByRole('button', { name: label, exact: true }).click(),
    pressFirst: () => shown.evaluate(pressFirst),
    submits: () => page.evaluate('sent') as Promise<readonly CardSubmit[]>,
    overflow: () => shown.evaluate(widestOverflow),
    lowestTarget: () => shown.evaluate(lowestTarget),
    height: async () => (await shown.boundingBox())?.height ?? 0,
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

interface Rendered {
  readonly validateProperties?: unknown;
  hostConfig: unknown;
  onExecuteAction: (action: Action) => void;
  parse(card: unknown): void;
  render(): unknown;
}

interface Action {
  getJsonTypeName(): string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: object;
}

/** Runs in the browser, so it may use nothing from here. */
function render({ card, hostConfig }: { card: unknown; hostConfig: object }): void {
  const page = globalThis as unknown as {
    AdaptiveCards: { AdaptiveCard: new () => Rendered; HostConfig: new (config: object) => unknown };
    document: { getElementById(id: string): { replaceChildren(node: unknown): void } };
    sent: unknown[];
  };
  page.sent = [];
  const shown = new page.AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new page.AdaptiveCards.HostConfig(hostConfig);
  shown.onExecuteAction = (action) => {
    page.sent.push({
      type: action.getJsonTypeName(),
      verb: action.verb ?? null,
      url: action.url ?? null,
      data: JSON.parse(JSON.stringify(action.data ?? {})),
    });
  };
  shown.parse(card);
  page.document.getElementById('card').replaceChildren(shown.render());
}

interface Box {
  getBoundingClientRect(): { readonly right: number; readonly height: number; readonly width: number };
  querySelectorAll(selector: string): Iterable<Box>;
}

/** Runs in the browser, so it may use nothing from here. */
function widestOverflow(card: Box): number {
  const edge = card.getBoundingClientRect().right;
  const parts = [...card.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right);
  return Math.max(0, ...parts.map((right) => Math.round(right - edge)));
}

/** Runs in the browser, so it may use nothing from here. A button that unfolds something sends nothing. */
function pressFirst(card: Box): CardSubmit | null {
  const { sent } = globalThis as unknown as { sent: CardSubmit[] };
  for (const button of card.querySelectorAll('button')) {
    const before = sent.length;
    (button as unknown as { click(): void }).click();
    const submit = sent[before];
    if (submit !== undefined && submit.verb !== null) return submit;
  }
  return null;
}

/** Runs in the browser, so it may use nothing from here. A tick box is pressed by its label as well. */
function lowestTarget(card: Box): number | null {
  const targets =
    'button, [role=button], [role=link], a[href], select, textarea, input:not([type=checkbox], [type=radio])';
  const heights = [...card.querySelectorAll(targets)]
    .map((target) => target.getBoundingClientRect())
    .filter(({ height, width }) => height > 0 && width > 0)
    .map(({ height }) => Math.round(height));
  return heights.length === 0 ? null : Math.min(...heights);
}
