/** What arrives at `POST /api/messages`, once it is known to be a JSON object. */
export interface MessageRequest {
  /** The Authorization header as sent, empty when there was none. */
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface MessageResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** The port behind `POST /api/messages`. Answers every request and never rejects. */
export type HandleMessages = (request: MessageRequest) => Promise<MessageResponse>;
