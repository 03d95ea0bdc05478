import { join } from 'node:path';
import { loadGuidance } from '../../src/commands/load-guidance.ts';
import { type Content, loadContent } from '../../src/guidance/content/load-content.ts';

const HOME = join(import.meta.dirname, '..', '..', 'knowledge');

/** The content that ships with the program. */
export const shippedContent: Content = loadContent(HOME);

/** The guidance as the program puts it together. @param dataDir a folder that it may write in */
export function shippedGuidance(dataDir: string) {
  return loadGuidance({ dataDir, publicUrl: 'https://lathunden.example.se' });
}
