import type { Delivery, Occasion } from '../../ledger.ts';
import type { DeliveryRow, OccasionRow } from '../tables.ts';

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    occasion: row.occasion,
    schedule: row.schedule,
    person: row.person,
    conversation: row.conversation,
    state: row.state,
    round: row.round,
    attempts: row.attempts,
    notBefore: row.not_before,
    expiresAt: row.expires_at,
    lastStatus: row.last_status,
    code: row.code,
    uncertain: row.uncertain === 1,
    message: row.message,
    sentAt: row.sent_at,
    acknowledgedAt: row.acknowledged_at,
    completedAt: row.completed_at,
  };
}

export function toOccasion({ due_at, opened_at, nudged_at, ...same }: OccasionRow): Occasion {
  return { ...same, dueAt: due_at, openedAt: opened_at, nudgedAt: nudged_at };
}
