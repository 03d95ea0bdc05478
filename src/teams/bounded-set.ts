/** Remembers the latest `limit` keys and forgets the oldest, so that it never grows with the number of users. */
export class BoundedSet {
  readonly #limit: number;
  readonly #keys = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns true when the key was not there before */
  add(key: string): boolean {
    const isNew = !this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size > this.#limit) this.#keys.delete(this.#keys.values().next().value as string);
    return isNew;
  }

  delete(key: string): void {
    this.#keys.delete(key);
  }
}
