import { z } from 'zod';
import { isDeliveryKey } from './delivery-link.ts';
import type { FileRoute } from './file-route.ts';

const Asked = z.object({
  file: z
    .string()
    .max(104)
    .regex(/^[\w-]{1,100}\.csv$/u),
  key: z.string().max(80),
});

export interface DeliveryFileParts {
  /** What links are signed with. */
  readonly signingKey: string;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  /** The file of a schedule's recipients; null when there is no such schedule. */
  readonly csv: (schedule: string) => Promise<string | null>;
}

/** Who got a reminder, as a file; for whoever has just been given the link to it. Another link is no link. */
export function deliveryFile({ signingKey, now, csv }: DeliveryFileParts): FileRoute {
  return {
    method: 'get',
    path: '/paminnelser/:file',
    async handle({ params, query }) {
      const asked = Asked.safeParse({ ...params, key: query.key });
      if (!asked.success) return null;
      const schedule = asked.data.file.slice(0, -'.csv'.length);
      if (!isDeliveryKey(asked.data.key, schedule, signingKey, now())) return null;
      const body = await csv(schedule);
      if (body === null) return null;
      return {
        status: 200,
        type: 'text/csv; charset=utf-8',
        filename: 'paminnelse.csv',
        body,
        headers: { 'Referrer-Policy': 'no-referrer' },
      };
    },
  };
}
