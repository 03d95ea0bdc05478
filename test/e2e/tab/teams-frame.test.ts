import { afterAll, describe, expect, test } from 'vitest';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';
import { openFakeTeams } from '../../support/fake-teams-page.ts';
import { startOpenIdProvider } from '../../support/openid-provider.ts';
import { tabBrowserPath, tabInBrowser } from '../../support/tab-browser.ts';

const slow = 240_000;
const tenant = '11111111-2222-4333-8444-555555555555';
const person = 'aaaaaaaa-2222-4333-8444-555555555555';
const appId = '5f3c2f0e-1111-4222-8333-444455556666';
const { pages, problems, localMode, setUp } = tabShellTexts;
/** Bytes of everything that the start page fetches the first time. */
const MOST_BYTES = 250_000;

describe.skipIf(tabBrowserPath === null)('the tab in a page that frames it as Teams does', async () => {
  const provider = await startOpenIdProvider({ tenant, person, audience: appId });
  afterAll(provider.stop);
  const program = tabInBrowser({
    HOST: '127.0.0.1',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'of this test',
    MicrosoftAppTenantId: tenant,
    SIGN_IN_ISSUER: provider.issuer,
    SIGN_IN_KEYS_URL: provider.keysUrl,
  });
  const address = async () => `${await program.url('worker')}/tab/`;
  const open = async (options: Partial<Parameters<typeof openFakeTeams>[1]> = {}) =>
    openFakeTeams(program.browser, { url: await address(), token: () => provider.token(), ...options });

  test('signs in with a token from Teams for each call, follows a link and the theme, and fits in 250 kB', {
    timeout: slow,
  }, async () => {
    const teams = await open({ subPage: 'checklistor/delaktighet-uppstart' });
    await teams.tab.getByRole('heading', { level: 1, name: 'Barnets delaktighet vid uppstarten' }).waitFor();
    const calls = (await teams.asked('authentication.getAuthToken')).length;
    expect(calls).toBeGreaterThanOrEqual(2);
    expect(await teams.asked('appInitialization.appLoaded')).toHaveLength(1);
    expect(await teams.asked('appInitialization.success')).toHaveLength(1);
    expect(await teams.tab.getByText(localMode, { exact: true }).count()).toBe(0);
    expect(await teams.tab.getByRole('link', { name: pages.oversikt }).count()).toBe(0);
    await teams.tab.locator('html[style*="light"]').waitFor();
    await teams.tell('themeChange', ['dark']);
    await teams.tab.locator('html[style*="dark"]').waitFor();
    await teams.page.context().close();

    const fresh = await open();
    let bytes = 0;
    // The frame is a process of its own, which a session with the page does not see into.
    fresh.page.on('response', (response) => {
      bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await fresh.page.reload();
    await fresh.page.frameLocator('iframe').getByRole('heading', { level: 1, name: pages.fraga }).waitFor();
    await fresh.page.waitForLoadState('networkidle');
    console.log(`The start page's first load in Teams: ${Math.round(bytes / 1_000)} kB`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await fresh.page.context().close();
  });

  test.each<[string, () => Promise<string>]>([
    ['no token', () => Promise.reject(new Error('no token'))],
    ['a token for another tenant', () => provider.token({ claims: { tid: person } })],
    ['a token without the scope', () => provider.token({ scope: 'something_else' })],
  ])('says that it cannot see who it is with %s', { timeout: slow }, async (_, token) => {
    const teams = await open({ token });
    await teams.tab.getByText(problems.signIn).waitFor();
    expect(await teams.tab.getByRole('navigation').count()).toBe(0);
    await teams.page.context().close();
  });

  test('is shown in no page that is not one of Teams', { timeout: slow }, async () => {
    await expect(open({ host: 'https://example.org/' })).rejects.toThrow('The tab was not framed');
  });

  test('is added to a team with the page that somebody chose', { timeout: slow }, async () => {
    const url = `${await address()}#/stall-in`;
    const teams = await open({ url, frameContext: 'settings' });
    await teams.tab.getByRole('heading', { level: 1, name: setUp.title }).waitFor();
    await teams.tab.getByRole('radio', { name: pages.checklistor }).check();
    await teams.tell('settings.save', [{}]);
    await expect.poll(async () => (await teams.asked('settings.setSettings')).length).toBe(1);
    const [[config]] = (await teams.asked('settings.setSettings')) as [[Record<string, string>]];
    expect(config).toMatchObject({
      entityId: 'checklistor',
      contentUrl: `${await program.url('worker')}/tab/#/checklistor`,
      suggestedDisplayName: setUp.name(pages.checklistor),
    });
    await teams.page.context().close();
  });
});
