import type { Ledger } from '../../ledger.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { cancelDeliveries } from './cancel-deliveries.ts';
import { claimDeliveries } from './claim-deliveries.ts';
import { expireDeliveries } from './expire-deliveries.ts';
import { mayStillSend } from './may-still-send.ts';
import { openOccasion } from './open-occasion.ts';
import { outcomes } from './outcomes.ts';
import { readLedger } from './read-ledger.ts';
import { receipts } from './receipts.ts';
import { received } from './received.ts';
import { sendAgain } from './send-again.ts';

export function sqlLedger(database: SqlDatabase): Ledger {
  return {
    open: openOccasion(database),
    claim: claimDeliveries(database),
    mayStillSend: mayStillSend(database),
    ...outcomes(database),
    expire: expireDeliveries(database),
    ...readLedger(database),
    ...received(database),
    ...receipts(database),
    ...sendAgain(database),
    cancel: cancelDeliveries(database),
  };
}
