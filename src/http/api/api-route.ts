import type { z } from 'zod';
import type { ServedFile } from '../file-route.ts';
import type { Caller } from './caller.ts';

/** Who may use a route: anybody who has signed in, or only those who may remind others. */
export const ACCESS = ['everybody', 'manager'] as const;
export type Access = (typeof ACCESS)[number];

/** Why something asked for could not be done. */
export interface ApiProblem {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 503;
  /** In snake case: for the page. */
  readonly code: string;
  /** For the person, in their language: what is wrong and what to do. */
  readonly message: string;
}

export type ApiReply =
  | { readonly json: object | null; readonly status?: 200 | 201 | 202 }
  | { readonly file: ServedFile }
  | { readonly problem: ApiProblem };

export interface ApiRequest<Input> {
  readonly caller: Caller;
  /** The parts of the path, the query and the fields of the body, parsed. */
  readonly input: Input;
  /** The bytes that were sent, for a route that takes a file; empty for others. */
  readonly bytes: Uint8Array;
}

/** One thing that the tab may ask of the server. There is no other way into the server from the tab than a list of these. */
export interface ApiRoute<Input = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As restify has them: `/api/tab/documents/:id`. */
  readonly path: `/api/tab/${string}`;
  readonly access: Access;
  /** Of the named parts of the path, the query (all strings) and the fields of a JSON body, in one object. */
  readonly input: z.ZodType<Input>;
  /** Takes a file as its body (`application/octet-stream`) of at most so many bytes. */
  readonly takesFile?: number;
  handle(request: ApiRequest<Input>): Promise<ApiReply> | ApiReply;
}

/** Gives a route's handler the type of its input. */
export function defineRoute<Input>(route: ApiRoute<Input>): ApiRoute {
  return route as ApiRoute as ApiRoute<unknown>;
}
