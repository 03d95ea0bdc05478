import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlace = '/usr/bin/chromium';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns the path of an installed Chromium or Chrome, or null where there is none */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [usualPlace, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return places.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
