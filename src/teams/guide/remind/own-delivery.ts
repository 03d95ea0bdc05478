import { z } from 'zod';
import type { Ledger, ReceivedDelivery } from '../../../store/ledger.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';

const DeliveryId = z.string().min(1).max(100);

/**
 * The reminder that a press says it stands on. What it says has passed through a client: the reminder must have gone to
 * whoever presses, or to the channel or group that they press it in.
 * @returns null when it did not, or there is none
 */
export async function ownDelivery(
  id: unknown,
  context: GuideContext,
  ledger: Pick<Ledger, 'received'>,
): Promise<ReceivedDelivery | null> {
  const parsed = DeliveryId.safeParse(id);
  if (!parsed.success || context.speaker === null) return null;
  const received = await ledger.received(parsed.data);
  if (received === null) return null;
  const { person, conversation } = received.delivery;
  const isTheirs =
    person === null ? conversation === withoutThread(context.conversation) : person === context.speaker.id;
  return isTheirs ? received : null;
}

/** The reminder that was last sent to whoever writes, or to the channel or group that they write in. */
export async function latestDelivery(
  context: GuideContext,
  ledger: Pick<Ledger, 'latestTo'>,
): Promise<ReceivedDelivery | null> {
  const { scope, speaker, conversation } = context;
  if (speaker === null) return null;
  return ledger.latestTo(
    scope === 'personal' ? { person: speaker.id } : { conversation: withoutThread(conversation) },
  );
}
