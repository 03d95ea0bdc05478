import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Response } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tabLinks } from '../../../src/teams/deep-link.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { browserThatKeeps, type KeepingBrowser } from '../../support/browser-that-keeps.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../../support/openid-provider.ts';
import { tabBrowserPath } from '../../support/tab-browser.ts';
import { builtTab } from '../../support/tab-on-demand.ts';
import { type InTeams, openInTeams, TAB_ORIGIN, type TeamsView } from '../../support/teams-frame.ts';
import { type RunningProgram, startAlone } from '../start-program.ts';

const slow = 240_000;
/** Of everything that the start page fetches the first time, as it comes over the wire. */
const MOST_BYTES = 250_000;
const tenant = '11111111-2222-4333-8444-555555555555';
const worker = 'aaaaaaaa-2222-4333-8444-555555555555';
const manager = 'bbbbbbbb-2222-4333-8444-555555555555';
const appId = '5f3c2f0e-1111-4222-8333-444455556666';
const { pages, problems, tryAgain, forManagers, localMode, setUp, notFound } = tabShellTexts;
const pictures = process.env.LATHUND_SHOTS;

/** teams-js asks Microsoft which hosts to trust; the page's policy stops that, and the browser says so. */
const STOPPED = /https:\/\/res\.cdn\.office\.net\/.*Content Security Policy/u;
/** The status that the program answered with; what it means, the page says. */
const STATUS = /^Failed to load resource: the server responded with/u;
/** The ground that Fluent's themes for Teams have under a page. */
const GROUND = { default: 'rgb(250, 250, 250)', dark: 'rgb(36, 36, 36)', contrast: 'rgb(0, 0, 0)' } as const;

describe.skipIf(tabBrowserPath === null)('the tab within Teams', () => {
  let provider: OpenIdProvider;
  let program: RunningProgram;
  let browser: KeepingBrowser;
  let open: InTeams[] = [];

  beforeAll(async () => {
    provider = await startOpenIdProvider({ tenant, person: worker, audience: appId });
    [program, browser] = await Promise.all([
      startAlone({
        HOST: '127.0.0.1',
        MicrosoftAppId: appId,
        MicrosoftAppPassword: 'of this test',
        MicrosoftAppTenantId: tenant,
        SIGN_IN_ISSUER: provider.issuer,
        SIGN_IN_KEYS_URL: provider.keysUrl,
        MANAGERS: manager,
      }),
      browserThatKeeps(tabBrowserPath!),
      builtTab(),
    ]);
    if (pictures) mkdirSync(pictures, { recursive: true });
    return async () => {
      await Promise.all([browser.close(), program.stop(), provider.stop()]);
    };
  }, slow);

  afterEach(async () => {
    const seen = open;
    open = [];
    const kept = await Promise.all(seen.map((one) => one.kept()));
    await Promise.all(seen.map(({ close }) => close()));
    expect(kept.flat(), 'kept in the browser').toEqual([]);
    expect(await browser.context.cookies()).toEqual([]);
    expect(
      seen.flatMap(({ strays }) => strays),
      'sent elsewhere',
    ).toEqual([]);
  });

  const tokenOf = (oid: string, claims = {}) =>
    provider.token({ claims: { oid, name: 'Kim Ek', ...claims } });

  async function show(view: Partial<TeamsView> = {}): Promise<InTeams> {
    const shown = await openInTeams(browser.context, {
      program: program.url,
      token: () => tokenOf(worker),
      ...view,
    });
    open.push(shown);
    return shown;
  }
  const heading = ({ tab }: InTeams, name: string | RegExp) =>
    tab.getByRole('heading', { level: 1, name }).waitFor();
  const follow = ({ tab }: InTeams, name: string) => tab.getByRole('link', { name, exact: true }).click();

  test('shows a worker the pages of a worker, with a new token for every call', {
    timeout: slow,
  }, async () => {
    let bytes = 0;
    // The first test of all: nothing lies in the browser yet. The frame's own files say how large they are.
    const count = (response: Response) => {
      bytes += Number(response.headers()['content-length'] ?? 0);
    };
    browser.context.on('response', count);
    const shown = await show();
    const { tab, sent, tokens, complaints } = shown;
    await heading(shown, pages.fraga);
    await shown.asked('appInitialization.appLoaded');
    await tab.getByRole('button', { name: /slutanteckning/u }).waitFor();
    browser.context.off('response', count);
    console.log(`The start page's first load in Teams: ${Math.round(bytes / 1_000)} kB`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await shown.asked('appInitialization.success');
    await follow(shown, pages.checklistor);
    await heading(shown, pages.checklistor);
    await follow(shown, pages.installningar);
    await heading(shown, pages.installningar);
    expect(await tab.getByRole('heading', { name: forManagers }).count()).toBe(0);
    expect(await tab.getByText(localMode, { exact: true }).count()).toBe(0);
    await tab.evaluate("location.hash = '#/paminnelser'");
    await heading(shown, notFound.title);

    await expect.poll(() => sent.length).toBeGreaterThan(2);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.filter((token) => !tokens.includes(token))).toEqual([]);
    expect(complaints.filter((line) => STOPPED.test(line))).not.toEqual([]);
    expect(complaints.filter((line) => !STOPPED.test(line))).toEqual([]);
  });

  test('shows a manager the pages of a manager, as dark as Teams is, wherever Teams is now', {
    timeout: slow,
  }, async () => {
    const shown = await show({
      host: 'https://teams.cloud.microsoft',
      address: '/tab/#/paminnelser',
      token: () => tokenOf(manager),
      context: { theme: 'dark' },
    });
    await heading(shown, pages.paminnelser);
    for (const name of ['oversikt', 'kunskap'] as const)
      await shown.tab.getByRole('link', { name: pages[name], exact: true }).waitFor();
    expect(await shown.tab.evaluate(GROUND_NOW)).toBe(GROUND.dark);
  });

  test('says what to do when the token has run out, and goes on with a fresh one', {
    timeout: slow,
  }, async () => {
    let giving: 'expired' | 'fresh' | 'none' = 'expired';
    let denied = 0;
    const shown = await show({
      async token() {
        if (giving === 'none') {
          denied += 1;
          throw new Error('Nobody has agreed to it');
        }
        return tokenOf(worker, giving === 'expired' ? { exp: 1_000_000_000 } : {});
      },
    });
    const { tab, sent, complaints } = shown;
    const isRefused = () => tab.getByRole('alert').getByText(problems.signIn).waitFor();
    const again = () => tab.getByRole('button', { name: tryAgain }).click();
    await isRefused();
    expect(sent.length, 'asked once more, with another token').toBe(2);
    expect(sent[0]).not.toBe(sent[1]);
    await shown.isAccessible();
    await picture(shown, 'expired');
    giving = 'fresh';
    await again();
    await heading(shown, pages.fraga);

    giving = 'expired';
    await follow(shown, pages.checklistor);
    await isRefused();
    giving = 'none';
    await again();
    await expect.poll(() => denied).toBe(1);
    await isRefused();
    giving = 'fresh';
    await again();
    await tab.getByRole('alert').waitFor({ state: 'detached' });
    await heading(shown, pages.checklistor);
    expect(sent, 'nothing is sent without a token').not.toContain('');
    expect(complaints.filter((line) => !STOPPED.test(line) && !STATUS.test(line))).toEqual([]);
  });

  test.each<[string, () => Promise<string>]>([
    ['no token', () => Promise.reject(new Error('no token'))],
    ['a token for another tenant', () => tokenOf(worker, { tid: manager })],
    ['a token without the scope', () => provider.token({ scope: 'something_else' })],
  ])('says that it cannot see who it is with %s', { timeout: slow }, async (_, token) => {
    const shown = await show({ token });
    await shown.tab.getByText(problems.signIn).waitFor();
    expect(await shown.tab.getByRole('navigation').count()).toBe(0);
  });

  test('follows when Teams changes its theme', { timeout: slow }, async () => {
    const shown = await show();
    await heading(shown, pages.fraga);
    for (const [theme, width] of [
      ['default', 1280],
      ['dark', 320],
      ['contrast', 320],
      ['default', 320],
      ['dark', 1280],
      ['contrast', 1280],
    ] as const) {
      await shown.say('themeChange', theme);
      await expect.poll(() => shown.tab.evaluate(GROUND_NOW)).toBe(GROUND[theme]);
      await shown.page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
      if (theme === 'contrast' && width > 600) await shown.isAccessible();
      await picture(shown, `${theme}-${width}`);
    }
    expect(shown.complaints.filter((line) => !STOPPED.test(line))).toEqual([]);
  });

  test("a card's link opens the reader at the passage", { timeout: slow }, async () => {
    const asked = await fetch(`${program.url}/api/tab/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(worker)}` },
      body: JSON.stringify({ q: 'Vad ska stå i en slutanteckning?' }),
    });
    const { passages } = (await asked.json()) as { passages: { id: string; title: string }[] };
    const { id } = passages[0]!;
    expect(id).toContain('#');
    const link = tabLinks({ teamsAppId: 'id-of-the-app', publicUrl: null })('las', id)!;
    const { subEntityId } = JSON.parse(new URL(link).searchParams.get('context')!);
    const shown = await show({ context: { subEntityId } });
    await shown.tab.locator('mark').first().waitFor();
    await expect.poll(() => shown.tab.evaluate(MARK_IN_VIEW)).toBe(true);
    await picture(shown, 'reader');
  });

  test('is set up in a team, saved, opened as it was saved, and changed', { timeout: slow }, async () => {
    const settings = { address: '/tab/#/stall-in', context: { frameContext: 'settings', entityId: '' } };
    const shown = await show(settings);
    await heading(shown, setUp.title);
    expect(await shown.asked('settings.setValidityState')).toEqual([true]);
    await shown.isAccessible();
    await picture(shown, 'set-up');
    await shown.tab.getByRole('radio', { name: pages.checklistor }).check();
    await shown.say('settings.save', {});
    const contentUrl = `${TAB_ORIGIN}/tab/#/checklistor`;
    const [config] = await shown.asked('settings.setSettings');
    expect(config).toEqual({
      entityId: 'checklistor',
      contentUrl,
      websiteUrl: contentUrl,
      suggestedDisplayName: setUp.name(pages.checklistor),
    });
    await shown.asked('settings.save.success');

    const saved = await show({
      address: contentUrl.slice(TAB_ORIGIN.length),
      context: { entityId: 'checklistor' },
    });
    await heading(saved, pages.checklistor);
    const changing = await show({ ...settings, context: { ...settings.context, entityId: 'checklistor' } });
    await changing.tab.getByRole('radio', { name: pages.checklistor, checked: true }).waitFor();
  });

  test('is framed by nobody else', { timeout: slow }, async () => {
    const shown = await show({ host: 'https://example.org' });
    await expect.poll(() => shown.complaints.join()).toMatch(/Framing .* violates .*frame-ancestors/u);
    expect(await shown.tab.getByRole('heading', { level: 1, name: pages.fraga }).count()).toBe(0);
    expect([...shown.sent, ...shown.tokens]).toEqual([]);
  });

  async function picture({ page }: InTeams, name: string): Promise<void> {
    if (pictures) await page.screenshot({ path: join(resolve(pictures), `in-teams-${name}.png`) });
  }
});

/** These run in the browser. */
const GROUND_NOW =
  "getComputedStyle(document.querySelector('#lathunden .fui-FluentProvider > div')).backgroundColor";
const MARK_IN_VIEW = `(() => {
  const { top, bottom } = document.querySelector('mark').getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})()`;
