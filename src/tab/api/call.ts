import { currentLanguage } from '../../texts/language.ts';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { ApiProblem } from './api-problem.ts';

/** Building a draft or an answer takes a fraction of this. */
const PATIENCE_MS = 30_000;

interface Speaker {
  readonly token: () => Promise<string | null>;
  /** Whether the person's language is known: before that the server says it. */
  readonly saysLanguage: () => boolean;
}

let speaker: Speaker = { token: async () => null, saysLanguage: () => false };

/** Says who calls the server; once, before the first call. */
export function callAs(who: Speaker): void {
  speaker = who;
}

/**
 * Asks the server for something.
 * @param path from the root, as `/api/tab/me`
 * @throws ApiProblem
 */
export async function get<T>(path: string): Promise<T> {
  return (await (await call('GET', path)).json()) as T;
}

/**
 * Sends something to the server.
 * @returns what it answers, `{}` when that is nothing
 * @throws ApiProblem
 */
export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<T> {
  return (await (await call(method, path, jsonOf(body))).json()) as T;
}

/**
 * Sends a file as it is.
 * @throws ApiProblem
 */
export async function upload<T>(method: 'POST' | 'PUT', path: string, file: Blob): Promise<T> {
  const sent = { body: file, type: 'application/octet-stream' };
  return (await (await call(method, path, sent, 10 * PATIENCE_MS)).json()) as T;
}

/** A file that the server has made. */
export interface Download {
  readonly content: Blob;
  readonly filename: string;
}

/**
 * Asks the server to make a file.
 * @throws ApiProblem
 */
export async function download(method: 'GET' | 'POST', path: string, body?: object): Promise<Download> {
  const response = await call(method, path, jsonOf(body));
  const named = /filename="(?<name>[^"]+)"/u.exec(response.headers.get('content-disposition') ?? '');
  return { content: await response.blob(), filename: named?.groups?.name ?? 'lathunden' };
}

interface Sent {
  readonly body: Blob | string;
  readonly type: string;
}

function jsonOf(body: object | undefined): Sent | undefined {
  return body === undefined ? undefined : { body: JSON.stringify(body), type: 'application/json' };
}

async function call(method: string, path: string, sent?: Sent, patience = PATIENCE_MS): Promise<Response> {
  const ask = (token: string | null) => request(method, path, token, patience, sent);
  const token = await askToken();
  let response = await ask(token);
  if (response.status === 401 && token !== null) {
    // It can run out on the way, as when the computer sleeps. The server has read nothing yet, so asking again is safe.
    const newer = await askToken();
    if (newer !== token) response = await ask(newer);
  }
  if (!response.ok) throw await problemIn(response);
  return response;
}

async function askToken(): Promise<string | null> {
  return speaker.token().catch(() => {
    throw new ApiProblem(401, 'no_token', tabShellTexts.problems.signIn);
  });
}

async function request(
  method: string,
  path: string,
  token: string | null,
  patience: number,
  sent?: Sent,
): Promise<Response> {
  const headers = new Headers({ 'x-lathunden': 'tab' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (speaker.saysLanguage()) headers.set('x-language', currentLanguage());
  if (sent !== undefined) headers.set('content-type', sent.type);
  return fetch(path, {
    method,
    headers,
    body: sent?.body ?? null,
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new ApiProblem(0, 'offline', tabShellTexts.problems.offline);
  });
}

/** The server's own words where it has some; a guard says only what kind of no it is. */
async function problemIn(response: Response): Promise<ApiProblem> {
  const { status } = response;
  const said = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  const { problems } = tabShellTexts;
  const usual: Readonly<Record<number, string>> = {
    401: problems.signIn,
    403: problems.forbidden,
    404: problems.missing,
    503: problems.busy,
  };
  return new ApiProblem(status, said.code ?? 'unknown', said.message ?? usual[status] ?? problems.other);
}
