export type RefusalCause = 'token_refused' | 'metadata_unreachable';

/** The caller could not be shown to be Teams. What exactly was wrong stays with us. */
export class UnauthenticatedError extends Error {
  readonly code = 'unauthenticated';
  readonly reason: RefusalCause;
  constructor(reason: RefusalCause) {
    super('The caller is not authenticated');
    this.name = 'UnauthenticatedError';
    this.reason = reason;
  }
}
