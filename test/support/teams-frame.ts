import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

const HTML = join(import.meta.dirname, 'teams-frame.html');

/**
 * Where the tab is, for the browser. It is the program on loopback that answers, but a page of the internet may not frame that:
 * browsers keep what is on the computer itself from pages that come from outside.
 */
export const TAB_ORIGIN = 'https://lathunden.example.test';
/** The only place that the tab may be framed from here. */
export const TEAMS = 'https://teams.microsoft.com';

export interface TeamsView {
  /** Where the program listens. */
  readonly program: string;
  /** What Teams hands out each time it is asked; when it rejects, Teams says that it has none. */
  readonly token: () => Promise<string>;
  /** As the app package has it: `/tab/`, or `/tab/#/stall-in`. */
  readonly address?: string;
  /** What Teams says of itself and of the tab, beside what is usual. */
  readonly context?: Readonly<Record<string, string>>;
  /** Who frames the tab: Teams unless told. */
  readonly host?: string;
}

/** The tab within a page that speaks to it as Teams does. */
export interface InTeams {
  readonly page: Page;
  readonly tab: Frame;
  /** The tokens handed out. */
  readonly tokens: readonly string[];
  /** The tokens that the tab has sent to the program. */
  readonly sent: readonly string[];
  /** What has left the page for anywhere else than Teams and the program: this must stay empty. */
  readonly strays: readonly string[];
  /** What the page's policy has stopped, and whatever else the browser has complained about. */
  readonly complaints: readonly string[];
  /** Teams sends a message of its own accord. */
  say(func: string, ...args: readonly unknown[]): Promise<void>;
  /** Waits until the tab has asked Teams for something. @returns what it sent along, the last time */
  asked(func: string): Promise<readonly unknown[]>;
  /** Everything that the tab's browser has kept: it must be nothing. */
  kept(): Promise<readonly string[]>;
  isAccessible(): Promise<void>;
  close(): Promise<void>;
}

/** What Teams tells every tab, as its JavaScript library has it on the wire. */
const CONTEXT = {
  theme: 'default',
  locale: 'sv-se',
  frameContext: 'content',
  entityId: 'lathunden',
  hostName: 'Teams',
  hostClientType: 'web',
};

/** Opens the tab in a window of its own, framed by Teams or by somebody else. */
export async function openInTeams(context: BrowserContext, view: TeamsView): Promise<InTeams> {
  const { program, token, address = '/tab/', host = TEAMS } = view;
  const tokens: string[] = [];
  const sent: string[] = [];
  const strays: string[] = [];
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.route('**/*', async (route) => {
    strays.push(route.request().url());
    await route.abort();
  });
  await page.route(`${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/setting') {
      return route.fulfill({
        json: { address: TAB_ORIGIN + address, context: { ...CONTEXT, ...view.context } },
      });
    }
    if (pathname !== '/token') return route.fulfill({ path: HTML });
    const given = await token().catch(() => null);
    if (given === null) return route.fulfill({ status: 403 });
    tokens.push(given);
    return route.fulfill({ contentType: 'text/plain', body: given });
  });
  await page.route(`${TAB_ORIGIN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const { authorization } = route.request().headers();
    if (pathname.startsWith('/api/')) sent.push(authorization?.replace(/^Bearer /u, '') ?? '');
    await route.fulfill({ response: await route.fetch({ url: program + pathname + search }) });
  });
  await page.goto(`${host}/v2/`);
  const tab = await (await page.locator('iframe').elementHandle())!.contentFrame();
  return {
    page,
    tab: tab!,
    tokens,
    sent,
    strays,
    complaints,
    say: (func, ...args) => page.evaluate(`teams.say(...${JSON.stringify([func, ...args])})`),
    asked: async (func) => {
      const last = `teams.asked.findLast(({ func }) => func === ${JSON.stringify(func)})?.args`;
      return (await (await page.waitForFunction(last)).jsonValue()) as readonly unknown[];
    },
    kept: async () => (tab!.url().startsWith(TAB_ORIGIN) ? tab!.evaluate<string[]>(KEPT) : []),
    async isAccessible() {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
        [],
      );
      expect(await tab!.evaluate(SIDEWAYS)).toBe(0);
    },
    close: () => page.close(),
  };
}

/** These two run in the browser. */
const KEPT = `(async () => [
  ...Object.entries(localStorage),
  ...Object.entries(sessionStorage),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
  document.cookie,
].filter((kept) => kept !== ''))()`;
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
