import type { SharedPace } from '../store/pace.ts';

/** Holds everybody back when Teams has asked for patience. */
export interface Brake {
  /** Nobody sends before this, in milliseconds; in the past when there is no brake. */
  until(): Promise<number>;
  /** Holds this process at once. */
  hold(until: number): void;
  /** Holds the others too. */
  share(until: number): Promise<void>;
}

/** Teams is believed for an hour at most; a brake that ends later was put on by a clock that was wrong. */
const LONGEST_MS = 2 * 3_600_000;

/** @param now milliseconds */
export function createBrake(shared: Pick<SharedPace, 'brakedUntil' | 'brake'>, now: () => number): Brake {
  let own = 0;
  const believed = (until: number) => (until > now() + LONGEST_MS ? 0 : until);
  return {
    until: async () => Math.max(believed(own), believed(await shared.brakedUntil())),
    hold(until) {
      own = Math.max(believed(own), until);
    },
    share: (until) => shared.brake(until),
  };
}
