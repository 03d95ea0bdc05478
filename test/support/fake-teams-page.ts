import type { Browser, Frame, Page } from 'playwright-core';

/** What a stand-in for Teams says of where the tab is shown. */
export interface FakeTeamsOptions {
  /** The tab's own address, as `http://127.0.0.1:3978/tab/`. */
  readonly url: string;
  /** Asked for each time the tab wants one. Rejects when Teams has none to give. */
  readonly token: () => Promise<string>;
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** What a link into the tab leads to, as `las/…`. */
  readonly subPage?: string;
  /** `settings` when the tab is being added to a team. */
  readonly frameContext?: 'content' | 'settings';
  /** Where the page says it is; Teams on the web unless told. */
  readonly host?: string;
}

/** A page that frames the tab as Teams on the web does, and answers what @microsoft/teams-js asks it. */
export interface FakeTeamsPage {
  readonly page: Page;
  /** The tab in it. */
  readonly tab: Frame;
  /** What the tab has asked of Teams so far, with its arguments, oldest first. */
  asked(func: string): Promise<readonly (readonly unknown[])[]>;
  /** Tells the tab something that it listens for: `themeChange`, or `settings.save`. */
  tell(func: string, args: readonly unknown[]): Promise<void>;
}

const TEAMS = 'https://teams.microsoft.com/';

/** Opens the tab in a window that says it is Teams. Nothing leaves this computer. */
export async function openFakeTeams(browser: Browser, options: FakeTeamsOptions): Promise<FakeTeamsPage> {
  const { url, token, theme = 'default', subPage, frameContext = 'content', host = TEAMS } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.exposeFunction('givenToken', () =>
    token().then(
      (given) => [true, given],
      () => [false, 'no token'],
    ),
  );
  const known = {
    theme,
    locale: 'sv-se',
    entityId: 'lathunden',
    frameContext,
    ...(subPage === undefined ? {} : { subEntityId: subPage }),
  };
  await page.route(`${host}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Teams</title><body style="margin:0"><script>(${answering})(${JSON.stringify(known)})</script>
        <iframe src="${url}" title="Lathunden" style="border:0;width:100%;height:790px"></iframe>`,
    }),
  );
  await page.goto(host);
  const frame = page.frames().find((one) => one.url().startsWith(url));
  if (frame === undefined)
    throw new Error(`The tab was not framed: ${page.frames().map((one) => one.url())}`);
  return {
    page,
    tab: frame,
    asked: (func) =>
      page.evaluate(`asked.filter(({ func }) => func === ${JSON.stringify(func)}).map(({ args }) => args)`),
    tell: (func, args) => page.evaluate(`tell(${JSON.stringify(func)}, ${JSON.stringify(args)})`),
  };
}

interface TabMessage {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** Runs in the browser, so it may use nothing from here. */
function answering(context: object): void {
  const here = globalThis as unknown as {
    asked: TabMessage[];
    tell: (func: string, args: unknown[]) => void;
    givenToken: () => Promise<unknown[]>;
    frames: Record<number, { postMessage(message: object, origin: string): void }>;
    addEventListener(name: 'message', hear: (event: { readonly data: TabMessage }) => void): void;
  };
  here.asked = [];
  here.tell = (func, args) => here.frames[0]!.postMessage({ func, args }, '*');
  const runtime = { apiVersion: 4, supports: { pages: { config: {} }, authentication: {} } };
  const answers: Record<string, () => unknown[] | Promise<unknown[]>> = {
    initialize: () => [
      (context as { frameContext: string }).frameContext,
      'web',
      JSON.stringify(runtime),
      '2.58.0',
    ],
    getContext: () => [context],
    'authentication.getAuthToken': () => here.givenToken(),
    'settings.setSettings': () => [true],
    'pages.config.setConfig': () => [true],
  };
  here.addEventListener('message', async ({ data }) => {
    if (typeof data?.func !== 'string') return;
    here.asked.push({ ...data, args: data.args ?? [] });
    const args = await answers[data.func]?.();
    if (args !== undefined)
      here.frames[0]!.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
  });
}
