import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/e2e/find-browser.ts';

/** `npm run icons`: draws color.png and outline.png from the SVG files beside this one, in the sizes that Teams asks for. */
const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

const executablePath = findBrowser();
if (executablePath === null)
  throw new Error('There is no Chromium or Chrome: install one to draw the icons.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const { name, size } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile(
      join(import.meta.dirname, `${name}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
