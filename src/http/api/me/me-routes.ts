import { z } from 'zod';
import type { Me } from '../../../tab/api/me.ts';
import { currentLanguage } from '../../../texts/language.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';

/** Who somebody is to the tab. */
export function meRoutes(): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/me',
      access: 'everybody',
      input: z.object({}),
      handle: ({ caller: { name, isManager, isLocal } }) => ({
        json: { name, isManager, isLocal, language: currentLanguage() } satisfies Me,
      }),
    }),
  ];
}
