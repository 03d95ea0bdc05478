import { z } from 'zod';
import type { RefusalCode, SendResult } from '../../reminders/messenger.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Progress } from './send-once.ts';

/** Why an attempt came to nothing, where another may succeed. */
export type PassingCode =
  /** Teams answered that it cannot just now. */
  | 'server_error'
  /** There was no way to Teams. */
  | 'unreachable'
  /** Teams may have got it and did not say. */
  | 'no_answer'
  /** Nobody would vouch for us: the message was not sent. */
  | 'no_token';

type Failed = Exclude<SendResult, { kind: 'sent' }>;

/** What the SDK's errors have in common, as far as it can be trusted. */
const Failure = z.object({
  statusCode: z.number().nullish().catch(null),
  code: z.string().nullish().catch(null),
  response: z
    .object({
      status: z.number().nullish().catch(null),
      bodyAsText: z.string().nullish().catch(null),
      headers: z.custom<{ get(name: string): string | undefined }>().nullish(),
    })
    .nullish()
    .catch(null),
});

/** No connection was made, so no message went over it: where a proxy makes them, only the error says so. */
const NOT_CONNECTED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Says what an error of the SDK means. Statuses and codes: msteams-docs, bot-conversations, "Status codes from bot APIs".
 * @param progress how far the request with the message had come
 * @param now milliseconds, for a `Retry-After` that is a date
 */
export function explainFailure(error: unknown, progress: Progress, now: number): Failed {
  const { data } = Failure.safeParse(error);
  const status = data?.statusCode ?? data?.response?.status ?? null;
  if (status !== null) return explainStatus(status, data?.response ?? null, now);
  const code = whyNoAnswer(progress, data?.code ?? '');
  return { kind: 'passing', status, code, retryAfterMs: null, uncertain: code === 'no_answer' };
}

function whyNoAnswer(progress: Progress, code: string): PassingCode {
  if (progress === 'unsigned') return 'no_token';
  return progress === 'connecting' || NOT_CONNECTED.has(code) ? 'unreachable' : 'no_answer';
}

type Response = NonNullable<z.infer<typeof Failure>['response']>;

function explainStatus(status: number, response: Response | null, now: number): Failed {
  const retryAfterMs = readRetryAfter(response?.headers?.get('retry-after'), now);
  if (status === 429) return { kind: 'throttled', status, retryAfterMs };
  // A redirect is a gateway's or a proxy's doing; it is not followed, and may be gone tomorrow.
  if (status >= 500 || status === 412 || status === 408 || status < 400) {
    // A gateway that had no answer from behind it does not know either.
    const uncertain = status === 502 || status === 504;
    return { kind: 'passing', status, code: 'server_error' satisfies PassingCode, retryAfterMs, uncertain };
  }
  return { kind: 'refused', status, ...refusalOf(status, response?.bodyAsText ?? '') };
}

const BLOCKED = /\b(?:MessageWritesBlocked|ConversationBlockedByUser|BotDisabledByAdmin)\b/iu;
const NOT_THERE = /\b(?:BotNotInConversationRoster|ForbiddenOperationException)\b/iu;

/** Where the code stands in the body has changed over the years: as `code`, as `subCode`, within the message. */
function refusalOf(status: number, body: string): { readonly code: RefusalCode; readonly gone: boolean } {
  if (status === 401) return { code: 'unauthorized', gone: false };
  if (status === 404) return { code: 'not_found', gone: true };
  if (status === 413) return { code: 'too_large', gone: false };
  if (status === 403 && BLOCKED.test(body)) return { code: 'blocked', gone: true };
  if (status === 403 && NOT_THERE.test(body)) return { code: 'not_in_roster', gone: true };
  return { code: 'bad_request', gone: false };
}
