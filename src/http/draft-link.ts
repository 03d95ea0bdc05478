import { deflateRawSync } from 'node:zlib';
import { languageQuery } from './in-the-language-asked.ts';

/** In characters; what some clients and proxies cut a link off at. */
const longest = 8_000;

export const draftPagePath = '/utkast';

/** What the page behind the link is given, and posts. */
export interface DraftLinkContent {
  readonly template: string;
  /** By the key of the field, see `DraftValues`. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * The link to the page where a Word file is made. What was answered stands behind the "#", which a browser never sends
 * anywhere.
 * @param publicUrl the bot's own address, without a slash at its end
 * @returns null when the link would be too long
 */
export function draftLink(publicUrl: string, content: DraftLinkContent): string | null {
  const packed = deflateRawSync(JSON.stringify(content), { level: 9 }).toString('base64url');
  const link = `${publicUrl}${draftPagePath}${languageQuery()}#${packed}`;
  return link.length <= longest ? link : null;
}
