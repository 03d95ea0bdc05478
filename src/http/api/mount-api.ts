import type restify from 'restify';
import type { Response, Server } from 'restify';
import type { ZodError } from 'zod';
import { errorName } from '../../privacy/error-name.ts';
import { inLanguage } from '../../texts/in-language.ts';
import { type Language, readLanguage } from '../../texts/language.ts';
import { tabProblemTexts } from '../../texts/tab-problems.ts';
import { isJsonObject } from '../is-json-object.ts';
import { jsonBody } from '../json-body.ts';
import type { Log } from '../log-port.ts';
import { send } from '../send.ts';
import { sendFile } from '../send-file.ts';
import type { SignedIn, SignIn } from '../sign-in/sign-in.ts';
import type { ApiProblem, ApiReply, ApiRoute } from './api-route.ts';
import { readFileBody } from './read-file-body.ts';

/** A draft with every answer filled in is a tenth of this. */
const MAX_JSON_BYTES = 256 * 1024;

export interface ApiParts {
  readonly routes: readonly ApiRoute[];
  readonly signIn: SignIn;
  readonly isManager: (person: string) => Promise<boolean>;
  /** The language that somebody has chosen; null when they have not. */
  readonly languageOf: (person: string) => Promise<Language | null>;
  readonly usualLanguage: Language;
  readonly log: Log;
}

/**
 * Puts the tab's routes into the server. For every one of them alike, and before anything else is read: who it is, then whether
 * they may, then what they ask.
 */
export function mountApi(server: Server, parts: ApiParts): void {
  for (const route of parts.routes) {
    const handle = answering(route, parts);
    const guard = guarding(route, parts);
    if (route.method === 'get') server.get(route.path, guard, handle);
    else if (route.method === 'delete') server.del(route.path, guard, handle);
    else {
      const body = route.takesFile === undefined ? jsonBody(MAX_JSON_BYTES) : [];
      server[route.method](route.path, guard, ...body, handle);
    }
  }
}

/** Where the caller is kept between the guard and the handler. */
const callers = new WeakMap<restify.Request, { readonly who: SignedIn; readonly isManager: boolean }>();

function guarding(route: ApiRoute, { signIn, isManager, log }: ApiParts): restify.RequestHandler {
  return async (req: restify.Request, res: Response) => {
    try {
      const who = await signIn({
        authorization: req.headers.authorization,
        host: req.headers.host,
        marker: header(req, 'x-lathunden'),
      });
      if (who === null) return stop(res, 401);
      const manages = await isManager(who.id);
      if (route.access === 'manager' && !manages) return stop(res, 403);
      callers.set(req, { who, isManager: manages });
    } catch (error) {
      log.error({ code: 'sign_in_failed', error: errorName(error) }, 'Who asked could not be found out');
      return stop(res, 503);
    }
  };
}

/** @returns false, which tells restify that nothing comes after. */
function stop(res: Response, status: 401 | 403 | 503): false {
  if (status === 401) res.setHeader('WWW-Authenticate', 'Bearer');
  send(res, { status });
  return false;
}

function answering(route: ApiRoute, parts: ApiParts) {
  const { log, languageOf, usualLanguage } = parts;
  return async (req: restify.Request, res: Response) => {
    const known = callers.get(req);
    if (known === undefined) return send(res, { status: 401 });
    const caller = { ...known.who, isManager: known.isManager };
    try {
      const language =
        readLanguage(header(req, 'x-language')) ?? (await languageOf(caller.id)) ?? usualLanguage;
      await inLanguage(language, async () => {
        const bytes =
          route.takesFile === undefined ? new Uint8Array() : await readFileBody(req, route.takesFile);
        if (bytes === null) return reply(res, { problem: problem(413, 'too_large') });
        const input = route.input.safeParse(given(req, route));
        if (!input.success) return reply(res, { problem: problem(400, 'wrong_input', input.error) });
        reply(res, await route.handle({ caller, input: input.data, bytes }));
      });
    } catch (error) {
      log.error(
        { code: 'api_failed', method: route.method, route: route.path, error: errorName(error) },
        'The tab could not be answered',
      );
      send(res, { status: 500 });
    }
  };
}

/** The path's own parts win: they say what the request is about. */
function given(req: restify.Request, route: ApiRoute): object {
  const body = route.takesFile === undefined && isJsonObject(req.body) ? req.body : {};
  return { ...body, ...Object.fromEntries(new URLSearchParams(req.getQuery())), ...req.params };
}

function problem(status: 400 | 413, code: 'wrong_input' | 'too_large', error?: ZodError): ApiProblem {
  const fields = error?.issues.map(({ path }) => path.join('.')) ?? [];
  return { status, code, message: tabProblemTexts[code](fields.filter((field) => field !== '')) };
}

function reply(res: Response, answer: ApiReply): void {
  if ('file' in answer) sendFile(res, answer.file);
  else if ('json' in answer) send(res, { status: answer.status ?? 200, body: answer.json ?? {} });
  else {
    const { status, code, message } = answer.problem;
    send(res, { status, body: { code, message } });
  }
}

function header(req: restify.Request, name: string): string | undefined {
  const value = req.headers[name];
  return typeof value === 'string' ? value : undefined;
}
