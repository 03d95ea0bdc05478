import type { Server } from 'restify';

/** A method and a path that the server answers to. */
export interface ServedRoute {
  /** "GET" */
  readonly method: string;
  readonly path: string;
}

/** Everything that the server answers to, as it was put in: what is reachable at all, for whoever checks who may reach it. */
export function servedRoutes(server: Server): readonly ServedRoute[] {
  const { router } = server as unknown as {
    router: { getRoutes(): Readonly<Record<string, { method: string; path: string }>> };
  };
  return Object.values(router.getRoutes()).map(({ method, path }) => ({ method, path: String(path) }));
}
