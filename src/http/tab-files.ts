import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type restify from 'restify';
import type { Response, Server } from 'restify';
import sirv from 'sirv';
import { send } from './send.ts';
import { sendFile } from './send-file.ts';
import { tabNotBuilt, tabPage } from './tab-page.ts';

const HOME = '/tab';
const ASSETS = `${HOME}/assets`;
/** Seconds; the built files have a hash of their content in their names. */
const YEAR = 31_536_000;

/**
 * Serves the tab as it was built: its page anew each time, the rest with the compression that the browser takes.
 * @param folder where it is built to; it need not be there yet, and may be built anew while the server runs
 */
export function mountTabFiles(server: Server, folder: string): void {
  const built = builtIn(folder);

  server.get(HOME, async (_req: restify.Request, res: Response) => {
    res.writeHead(308, { Location: `${HOME}/`, 'Content-Length': '0' });
    res.end();
  });
  server.get(`${HOME}/`, async (_req: restify.Request, res: Response) => {
    const html = built()?.html;
    sendFile(res, html === undefined ? tabNotBuilt() : tabPage(html, randomBytes(16).toString('base64')));
  });
  server.get(`${ASSETS}/*`, async (req: restify.Request, res: Response) => {
    const files = built()?.files;
    if (files === undefined) return send(res, { status: 404 });
    req.url = (req.url ?? '').slice(ASSETS.length);
    files(req, res, () => send(res, { status: 404 }));
    // A reader that goes away is no error of ours.
    await finished(res).catch(() => {});
  });
}

interface Built {
  readonly html: string;
  readonly files: ReturnType<typeof sirv>;
}

/** What there is in the folder, read again when it has been built again. */
function builtIn(folder: string): () => Built | null {
  const index = join(folder, 'index.html');
  const assets = join(folder, 'assets');
  let known: (Built & { readonly at: number }) | null = null;
  return () => {
    const at = statSync(index, { throwIfNoEntry: false })?.mtimeMs;
    // The page is there before the rest while it is being built.
    if (at === undefined || !existsSync(assets)) return null;
    if (known?.at !== at) {
      const files = sirv(assets, {
        brotli: true,
        gzip: true,
        maxAge: YEAR,
        immutable: true,
        setHeaders: (res) => res.setHeader('X-Content-Type-Options', 'nosniff'),
      });
      known = { at, html: readFileSync(index, 'utf8'), files };
    }
    return known;
  };
}
