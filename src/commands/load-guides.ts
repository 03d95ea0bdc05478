import type { Guide } from '../teams/guide/guide.ts';

/** Reads the content of the guidance and makes it ready for the chat. */
export function loadGuides(): Guide[] {
  return [];
}
