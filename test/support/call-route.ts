import type { ApiProblem, ApiRoute } from '../../src/http/api/api-route.ts';
import type { Caller } from '../../src/http/api/caller.ts';
import type { ServedFile } from '../../src/http/file-route.ts';

/** What came back from a route; only what there was is there. */
export interface Called {
  readonly json?: unknown;
  readonly status?: number;
  readonly file?: ServedFile;
  readonly problem?: ApiProblem;
  /** What was given did not fit the route's schema. */
  readonly wrong?: true;
}

const MANAGER: Caller = { id: 'chef', tenant: 'stad', name: null, isManager: true, isLocal: false };

/**
 * Calls one of some routes without a server, through its schema.
 * @param path method and path as in the table: "get /api/tab/documents/:id"
 */
export async function callRoute(
  routes: readonly ApiRoute[],
  path: string,
  given: object = {},
  { caller = MANAGER, bytes = new Uint8Array() }: { caller?: Caller; bytes?: Uint8Array } = {},
): Promise<Called> {
  const route = routes.find((one) => `${one.method} ${one.path}` === path);
  if (!route) throw new Error(`There is no route ${path}`);
  const input = route.input.safeParse(given);
  if (!input.success) return { wrong: true };
  return route.handle({ caller, input: input.data, bytes });
}
