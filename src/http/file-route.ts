/** What a file route gets of a request. */
export interface FileRequest {
  /** The named parts of the path, decoded; not checked. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after the question mark, decoded; of a name that is there twice the last. Not checked. */
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON object of a POST, at most 64 kB; not checked. Undefined for GET. */
  readonly body: unknown;
}

/** A file or a page made for one request; nothing of it is kept. */
export interface ServedFile {
  readonly status: 200;
  /** The Content-Type, with its charset. */
  readonly type: string;
  /** What it is saved as, in ASCII; null to show it as a page. */
  readonly filename: string | null;
  readonly body: string | Uint8Array;
  /** Further headers, for a page's own Content-Security-Policy for one. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A path that a file is served on. What comes in is anybody's: `handle` checks it and never rejects because of it. */
export interface FileRoute {
  readonly method: 'get' | 'post';
  /** As restify has them: `/tidsfrist/:kind/:date/:file`. */
  readonly path: string;
  /** @returns null when there is no such file (404), `{status: 400}` when the body is not what it should be */
  handle(
    request: FileRequest,
  ): Promise<ServedFile | { readonly status: 400 } | null> | ServedFile | { readonly status: 400 } | null;
}
