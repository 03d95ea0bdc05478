import { tabShellTexts } from '../texts/tab-shell.ts';
import type { ServedFile } from './file-route.ts';

/** Stands in the built page wherever a nonce goes. */
export const NONCE_PLACEHOLDER = 'lathunden-nonce';

/**
 * The hosts that may show the tab: Teams in its editions, and Microsoft 365 and Outlook, which show Teams apps too. After
 * the list that @microsoft/teams-js itself trusts.
 */
const HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://*.microsoft365.com',
];

/** The tab's first page, for one request: its styles get in with this nonce, its scripts only from here. */
export function tabPage(html: string, nonce: string): ServedFile {
  return page(html.replaceAll(NONCE_PLACEHOLDER, nonce), [
    "default-src 'self'",
    "script-src 'self'",
    // Fluent puts its rules into style elements as components come; those it marks with the nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    // Not even the list of hosts that teams-js asks Microsoft for: it has one of its own to fall back on.
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${HOSTS.join(' ')}`,
  ]);
}

/** What is shown when nobody has built the tab. */
export function tabNotBuilt(): ServedFile {
  const { title, lead, command, after } = tabShellTexts.notBuilt;
  return page(
    `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      `<h1>${title}</h1><p>${lead}</p><pre>${command}</pre><p>${after}</p></html>`,
    ["default-src 'none'", "frame-ancestors 'none'"],
  );
}

function page(body: string, policy: readonly string[]): ServedFile {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    filename: null,
    body,
    headers: {
      'Cache-Control': 'no-cache, no-store',
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
    },
  };
}
