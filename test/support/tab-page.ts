import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of the tab in a window. */
export interface TabPage {
  /** The window itself, to look for texts, fields and buttons in. */
  readonly page: Page;
  /** Waits for the page's heading. */
  heading(title: string | RegExp): Promise<void>;
  /** Sees that axe finds nothing serious, and that nothing sticks out sideways. */
  isAccessible(): Promise<void>;
  /** Keeps a picture of all of it, as `light-320-name.png`. */
  picture(name: string): Promise<void>;
  /**
   * Presses Tab until what is called so has the focus, as somebody without a mouse does.
   * @param name the accessible name, or a part of it as a regular expression
   * @throws when it is not reached
   */
  tabTo(name: string | RegExp): Promise<void>;
}

/** More presses of Tab than any page needs. */
const MOST_TABS = 150;
/** In pixels; a full page is seldom higher. */
const TALLEST = 6_000;

/** @param view goes before the name of a picture */
export function tabPage(page: Page, pictures: string, view: string): TabPage {
  return {
    page,
    async heading(title) {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async isAccessible() {
      const { violations } = await new AxeBuilder({ page })
        // Fluent's own: they pass the focus on as soon as they get it, and are read by nobody.
        .exclude('[data-tabster-dummy]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
        .analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(sidewaysOverflow)).toBe(0);
    },
    async picture(name) {
      const { width, height } = page.viewportSize()!;
      const full = await page.evaluate<number>('document.documentElement.scrollHeight');
      await page.setViewportSize({ width, height: Math.min(Math.max(full, height), TALLEST) });
      await page.screenshot({ path: join(pictures, `tab-${view}-${name}.png`) });
      await page.setViewportSize({ width, height });
    },
    async tabTo(name) {
      for (let press = 0; press < MOST_TABS; press += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) === 0) continue;
        const called = (await focused.first().ariaSnapshot()).split('\n')[0]!;
        const label = /"(?<name>(?:[^"\\]|\\.)*)"/u.exec(called)?.groups?.name?.replaceAll('\\"', '"') ?? '';
        if (typeof name === 'string' ? label === name : name.test(label)) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    },
  };
}

/** Runs in the browser, so it may use nothing from here. @returns pixels that the page is wider than the window */
function sidewaysOverflow(): number {
  const { documentElement: root } = (globalThis as unknown as { document: Document }).document;
  return Math.max(0, root.scrollWidth - root.clientWidth);
}

interface Document {
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
}
