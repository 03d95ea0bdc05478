import type { Conversation } from '../../src/store/conversations.ts';
import type { ClaimedDelivery, Delivery } from '../../src/store/ledger.ts';
import type { Person } from '../../src/store/people.ts';

const at = Date.UTC(2026, 10, 23, 8);

/** A chat with somebody, reached at this address. */
export function aConversation(serviceUrl: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id: 'a:one',
    scope: 'personal',
    channel: 'msteams',
    serviceUrl,
    bot: '28:bot',
    tenant: 'tenant',
    person: 'person-1',
    team: null,
    name: null,
    unit: null,
    state: 'active',
    seenAt: at,
    ...more,
  };
}

export function aPerson(more: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    name: null,
    account: '29:one',
    tenant: null,
    unit: null,
    role: null,
    hours: null,
    language: null,
    seenAt: at,
    ...more,
  };
}

/** A delivery as a sender gets it from the ledger. */
export function aClaimedDelivery(
  more: Partial<Omit<ClaimedDelivery, 'delivery'>> & { readonly delivery?: Partial<Delivery> } = {},
): ClaimedDelivery {
  const { delivery, ...rest } = more;
  return {
    delivery: {
      id: 'delivery-1',
      occasion: 'occasion-1',
      schedule: 'schedule-1',
      person: 'person-1',
      conversation: null,
      state: 'sending',
      round: 0,
      attempts: 1,
      notBefore: at,
      expiresAt: at + 43_200_000,
      lastStatus: null,
      code: null,
      uncertain: false,
      message: null,
      sentAt: null,
      acknowledgedAt: null,
      completedAt: null,
      ...delivery,
    },
    schedule: {
      id: 'schedule-1',
      lineage: 'schedule-1',
      title: 'Egenkontroll',
      content: { kind: 'text', text: 'Titta igenom planerna.' },
      audience: { kind: 'me' },
      rule: null,
      state: 'active',
      owner: null,
      ownerName: null,
      madeIn: null,
      nextAt: null,
      occasions: 1,
      lateMs: 43_200_000,
      revision: 1,
      createdAt: at,
      changedAt: at,
    },
    occasion: {
      id: 'occasion-1',
      schedule: 'schedule-1',
      number: 0,
      dueAt: at,
      openedAt: at,
      state: 'open',
      nudgedAt: null,
    },
    person: aPerson(),
    conversation: null,
    through: null,
    ...rest,
  };
}
