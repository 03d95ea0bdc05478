/** What senders in several processes must agree on. */
export interface SharedPace {
  /** Nobody sends before this; 0 when there is no brake. */
  brakedUntil(): Promise<number>;
  /** The later brake holds, unless it is so much later that a clock must have been wrong. */
  brake(until: number): Promise<void>;
  /** Says that a sender is alive. @returns how many are, this one included */
  beat(sender: string, now: number, aliveMs: number): Promise<number>;
  leave(sender: string): Promise<void>;
}
