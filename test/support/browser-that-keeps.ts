import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** A browser with a profile of its own, which is thrown away when it closes. */
export interface KeepingBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts a browser where a page in a frame may keep what it likes. Elsewhere it often may not, and a test that nothing is kept
 * would show nothing.
 */
export async function browserThatKeeps(executablePath: string): Promise<KeepingBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'lathunden-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const clean = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      locale: 'sv-SE',
      reducedMotion: 'reduce',
    })
    .catch((error) => {
      clean();
      throw error;
    });
  return {
    context,
    async close() {
      await context.close();
      clean();
    },
  };
}
