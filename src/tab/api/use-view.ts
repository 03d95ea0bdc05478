import useSWR from 'swr';
import type { ApiProblem } from './api-problem.ts';
import { get } from './call.ts';

/** What a page shows of the server, and how it stands with it. */
export interface View<T> {
  readonly data: T | undefined;
  readonly problem: ApiProblem | undefined;
  readonly isLoading: boolean;
  /** Asks again. */
  reload(): Promise<void>;
  /** Puts this in the place of what was asked for, without asking. */
  put(data: T): Promise<void>;
}

/**
 * What the server says at an address: asked for once, shared by all who show it, and again with `reload`.
 * @param path as `/api/tab/me`; null for nothing yet
 */
export function useView<T>(path: string | null): View<T> {
  const { data, error, isLoading, mutate } = useSWR<T, ApiProblem>(path, get);
  return {
    data,
    problem: error,
    isLoading,
    reload: async () => {
      await mutate();
    },
    put: async (next) => {
      await mutate(next, { revalidate: false });
    },
  };
}
