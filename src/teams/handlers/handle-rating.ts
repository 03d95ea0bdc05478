import { z } from 'zod';
import type { BoundedSet } from '../bounded-set.ts';
import type { FeedbackLog } from '../feedback-log.ts';

/** The free text that Teams lets people add is deliberately not read: it may be about a person. */
const Rating = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/**
 * Takes the thumbs that Teams shows under a message.
 * @returns false when the payload is not such a thumb
 */
export function handleRating(
  payload: unknown,
  press: string,
  parts: { readonly feedback: FeedbackLog; readonly presses: BoundedSet },
): boolean {
  const parsed = Rating.safeParse(payload);
  if (!parsed.success) return false;
  if (parts.presses.add(press)) {
    const rating = parsed.data.actionValue.reaction === 'like' ? 'up' : 'down';
    parts.feedback.record({ rating, passage: null });
  }
  return true;
}
