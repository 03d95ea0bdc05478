import type { Caller } from '../api/caller.ts';

/** What is known of somebody who has signed in; whether they are a manager is asked elsewhere. */
export type SignedIn = Omit<Caller, 'isManager'>;

/** What a request says of who sends it. */
export interface Credentials {
  readonly authorization: string | undefined;
  /** What the browser was told to reach: `127.0.0.1:3978`. */
  readonly host: string | undefined;
  /** `x-lathunden`: only the tab's own page sends it, since another's would have to ask first. */
  readonly marker: string | undefined;
}

/**
 * Finds out who sends a request.
 * @returns null when that is not sure. Rejects when it cannot be found out just now (the keys cannot be fetched).
 */
export type SignIn = (credentials: Credentials) => Promise<SignedIn | null>;
