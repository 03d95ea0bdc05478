/** Where a question goes that nobody could answer, when its asker sends it on. Who asked is never part of it. */
export interface UnansweredPort {
  add(question: string): Promise<void>;
}
