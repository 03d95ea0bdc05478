import { z } from 'zod';
import type { NetworkAnswer } from './surroundings.ts';

const Health = z.object({ status: z.literal('ok') });

/** Whether it was Lathunden that answered at `/healthz`. */
export function isLathunden(answer: NetworkAnswer | null): boolean {
  return answer?.status === 200 && Health.safeParse(answer.body).success;
}
