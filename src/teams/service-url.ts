/** Says whether an address is on this computer. Without authentication a reply address is whatever the caller says. */
export function isLocal(serviceUrl: string): boolean {
  const url = URL.parse(serviceUrl);
  return url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/**
 * Says whether something may be sent to an address from the book, unasked: in local mode to this computer only, otherwise
 * encrypted, since the bot's own token goes with it.
 */
export function mayWriteTo(serviceUrl: string, localOnly: boolean): boolean {
  if (isLocal(serviceUrl)) return true;
  return !localOnly && URL.parse(serviceUrl)?.protocol === 'https:';
}
