import type restify from 'restify';
import type { Response, Server } from 'restify';
import { errorName } from '../privacy/error-name.ts';
import type { FileRoute } from './file-route.ts';
import { inTheLanguageAsked } from './in-the-language-asked.ts';
import { isJsonObject } from './is-json-object.ts';
import { jsonBody } from './json-body.ts';
import type { Log } from './log-port.ts';
import { send } from './send.ts';
import { sendFile } from './send-file.ts';

/** A form with every answer filled in is a tenth of this. */
const maxBodyBytes = 64 * 1024;

/** Serves a file route. Every answer is made anew and kept by nobody on the way. */
export function mountFile(server: Server, route: FileRoute, log: Log): void {
  const handle = async (req: restify.Request, res: Response) => {
    if (route.method === 'post' && !isJsonObject(req.body)) return send(res, { status: 400 });
    try {
      const query = Object.fromEntries(new URLSearchParams(req.getQuery()));
      const body: unknown = route.method === 'post' ? req.body : undefined;
      const answer = await inTheLanguageAsked(query, () =>
        route.handle({ params: { ...req.params }, query, body }),
      );
      if (answer?.status === 200) sendFile(res, answer);
      else send(res, { status: answer?.status ?? 404 });
    } catch (error) {
      log.error(
        { code: 'file_failed', route: route.path, error: errorName(error) },
        'A file could not be made',
      );
      send(res, { status: 500 });
    }
  };
  if (route.method === 'get') server.get(route.path, handle);
  else server.post(route.path, ...jsonBody(maxBodyBytes), handle);
}
