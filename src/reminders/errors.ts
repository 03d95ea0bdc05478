/** Teams would not say who is in a conversation. `code` is what the log shows. */
export class MessengerError extends Error {
  readonly code = 'members_unknown';
  readonly status: number | null;
  constructor(status: number | null, cause?: unknown) {
    super(`Teams did not say who is in the conversation${status === null ? '' : ` (${status})`}.`, { cause });
    this.name = 'MessengerError';
    this.status = status;
  }
}
