import { z } from 'zod';
import type { OwnDataReply } from '../../../tab/api/settings.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';

export interface OwnDataParts {
  /** Everything that is kept about somebody, told in plain words. */
  readonly told: (person: string) => Promise<OwnDataReply['told']>;
  /** The same as it lies there. */
  readonly json: (person: string) => Promise<string>;
  readonly forget: (person: string) => Promise<void>;
}

/** What is kept about somebody: to see, to take with them, and to have forgotten. Nobody else's is ever asked for. */
export function ownDataRoutes({ told, json, forget }: OwnDataParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/own-data',
      access: 'everybody',
      input: z.object({}),
      handle: async ({ caller }) => ({ json: { told: await told(caller.id) } satisfies OwnDataReply }),
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/own-data/file',
      access: 'everybody',
      input: z.object({}),
      handle: async ({ caller }) => ({
        file: {
          status: 200,
          type: 'application/json; charset=utf-8',
          filename: 'lathunden-om-mig.json',
          body: await json(caller.id),
        },
      }),
    }),
    defineRoute({
      method: 'delete',
      path: '/api/tab/own-data',
      access: 'everybody',
      input: z.object({}),
      async handle({ caller }) {
        await forget(caller.id);
        return { json: null };
      },
    }),
  ];
}
