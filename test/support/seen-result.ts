import type { GuideResult } from '../../src/teams/guide/guide.ts';
import { outline } from './card-outline.ts';

/** What somebody sees of what a guide answers. @throws when it was not for the guide */
export function seenResult(result: GuideResult | null): string {
  if (result === null) throw new Error('That is not for this guide');
  return 'card' in result ? outline(result.card) : result.line;
}
