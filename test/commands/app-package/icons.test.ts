import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pngSize } from '../../../src/commands/app-package/png-size.ts';
import { type ReadPng, readPng } from '../../support/read-png.ts';

const HOME = join(import.meta.dirname, '..', '..', '..', 'manifest');
const file = (name: string) => readFileSync(join(HOME, name));

/** Red, green, blue and alpha, by pixel. */
function pixels({ rgba }: ReadPng): readonly (readonly number[])[] {
  return Array.from({ length: rgba.length / 4 }, (_, at) => [...rgba.subarray(at * 4, at * 4 + 4)]);
}

test('the outline is white on nothing, and there is some of both', () => {
  const outline = readPng(file('outline.png'));
  expect([outline.width, outline.height]).toEqual([32, 32]);
  const seen = pixels(outline).filter(([, , , alpha]) => alpha !== 0);
  expect(seen.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.length).toBeLessThan(32 * 32 - 100);
  expect(seen.some(([, , , alpha]) => alpha === 255)).toBe(true);
});

test('the colour icon fills its square, and has the accent colour of the manifest behind it', () => {
  const color = readPng(file('color.png'));
  expect([color.width, color.height]).toEqual([192, 192]);
  const all = pixels(color);
  expect(all.every(([, , , alpha]) => alpha === 255)).toBe(true);
  const { accentColor } = JSON.parse(file('manifest.json').toString()) as { accentColor: string };
  expect(`#${Buffer.from(all[0]!.slice(0, 3)).toString('hex').toUpperCase()}`).toBe(accentColor);
  expect(new Set(all.map(String)).size).toBeGreaterThan(4);
});

test('what is drawn keeps to the middle, where no client cuts anything off', () => {
  const { rgba } = readPng(file('color.png'));
  const background = String([...rgba.subarray(0, 4)]);
  const edge = (192 - 132) / 2;
  const outside = pixels(readPng(file('color.png'))).filter((_, at) => {
    const [x, y] = [at % 192, Math.floor(at / 192)];
    return x < edge || y < edge || x >= 192 - edge || y >= 192 - edge;
  });
  expect(outside.filter((pixel) => String(pixel) !== background)).toEqual([]);
});

test('a size is read from a PNG only', () => {
  expect(pngSize(file('color.png'))).toEqual({ width: 192, height: 192 });
  expect(pngSize(file('color.svg'))).toBeNull();
  expect(pngSize(Buffer.alloc(0))).toBeNull();
});
