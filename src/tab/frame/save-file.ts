import type { Download } from '../api/call.ts';

/** Long enough for the browser to take the file over. */
const HELD_MS = 60_000;

/** Lets the browser save a file that was made for this. */
export function saveFile({ content, filename }: Download): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
