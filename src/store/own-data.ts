/** Everything that is kept about one person, by table, as it lies there. */
export type OwnData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface OwnDataStore {
  export(person: string): Promise<OwnData>;
  /**
   * Erases it: who they are, their chats, what they said, what they got. Their reminders are cancelled. What others need stays
   * without them: counts of a reminder, and in the audit log that something was changed.
   */
  forget(person: string, at: number): Promise<void>;
}
