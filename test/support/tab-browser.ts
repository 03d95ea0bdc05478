import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFailed } from 'vitest';
import { findBrowser } from '../e2e/find-browser.ts';
import { type RunningProgram, startAlone } from '../e2e/start-program.ts';
import { builtTab } from './tab-on-demand.ts';
import { type TabPage, tabPage } from './tab-page.ts';

/** Null where there is none: then tests of the tab are skipped. */
export const tabBrowserPath = findBrowser();
if (tabBrowserPath === null) console.warn('Browser test skipped: install chromium to run it.');

const slow = 240_000;
/** Whoever is listed as a manager, so that the one there is in local mode is none. */
const SOMEBODY_ELSE = '00000000-0000-4000-8000-000000000001';

export type Role = 'worker' | 'manager';

export interface TabView {
  /** `manager` unless told. */
  readonly as?: Role;
  /** `light` unless told. */
  readonly look?: 'light' | 'dark' | 'contrast';
  /** 1280 pixels unless told. */
  readonly width?: number;
}

/** The program with its tab in a browser, for all tests of a `describe`. */
export interface TabInBrowser {
  /**
   * Opens the tab in a window of its own, which is closed after the test.
   * @param address as `#/fraga`
   */
  open(address: string, view?: TabView): Promise<TabPage>;
  /** Everything the program has said so far. */
  output(role?: Role): string;
  /** Where the program listens. */
  url(role?: Role): Promise<string>;
  readonly browser: Browser;
}

/**
 * Builds the tab where that is needed, and starts a browser, before the tests; the program when the first test opens it as the
 * one or the other. After each test it sees that nothing was written to the console as an error, and nothing was stopped by the
 * page's policy. Pictures are kept where LATHUND_SHOTS says, and when a test fails.
 * @param settings what the program is started with, beside the defaults
 */
export function tabInBrowser(settings: Readonly<Record<string, string>> = {}): TabInBrowser {
  const kept = process.env.LATHUND_SHOTS;
  const pictures = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'lathunden-pictures-'));
  const programs = new Map<Role, Promise<RunningProgram>>();
  const said = new Map<Role, () => string>();
  let open: { readonly page: Page; readonly complaints: string[] }[] = [];
  let failed = false;
  let browser: Browser;

  const program = (role: Role) => {
    const env = role === 'worker' ? { MANAGERS: SOMEBODY_ELSE } : {};
    const started =
      programs.get(role) ??
      startAlone({ ...env, ...settings }).then((running) => {
        said.set(role, running.output);
        return running;
      });
    programs.set(role, started);
    return started;
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    await builtTab();
    browser = await chromium.launch({
      executablePath: tabBrowserPath!,
      headless: true,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        // A page that stands in for Teams may frame a program on this computer.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
  }, slow);
  afterEach(async () => {
    const complaints = open.flatMap((one) => one.complaints);
    await Promise.all(open.map(({ page }) => page.context().close()));
    open = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([...programs.values()].map((one) => one.then(({ stop }) => stop()).catch(() => {})));
    if (failed || kept) console.log(`Pictures: ${pictures}`);
    else rmSync(pictures, { recursive: true, force: true });
  }, slow);

  return {
    async open(address, { as = 'manager', look = 'light', width = 1280 } = {}) {
      const { url } = await program(as);
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 800 },
        locale: 'sv-SE',
        colorScheme: look === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      open.push({ page, complaints });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (line) => {
        // What the browser says of a status that is no success, the page says itself.
        const isStatus = /^Failed to load resource: the server responded with/u.test(line.text());
        if (line.type() === 'error' && !isStatus) complaints.push(line.text());
      });
      const shown = tabPage(page, pictures, `${look}-${width}`);
      onTestFailed(async () => {
        failed = true;
        await shown.picture('failed').catch(() => {});
      });
      await page.goto(`${url}/tab/?theme=${look}${address}`);
      await page.getByRole('main').waitFor();
      return shown;
    },
    output: (role = 'manager') => said.get(role)?.() ?? '',
    url: async (role = 'manager') => (await program(role)).url,
    get browser() {
      return browser;
    },
  };
}
