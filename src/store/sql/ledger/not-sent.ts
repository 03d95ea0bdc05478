import { sql } from 'kysely';
import type { DeliveryState, SkipCode } from '../../ledger.ts';

/** `failed`, or `sent` as before when it was to be sent once more: what came, came. */
export const failedState = sql<DeliveryState>`case when sent_at is null then 'failed' else 'sent' end`;

/** What a delivery becomes when it is not sent after all: `skipped`, or `sent` as before when it was to be sent once more. */
export function notSent(code: SkipCode) {
  return {
    state: sql<DeliveryState>`case when sent_at is null then 'skipped' else 'sent' end`,
    code,
    claimed_by: null,
    claimed_until: null,
  };
}
