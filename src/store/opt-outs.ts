/** Who has said "stop reminding me", of what. It holds until they undo it themselves. */
export interface OptOuts {
  /** What waits for them is skipped at once. @param lineage null for all reminders */
  add(person: string, lineage: string | null, at: number): Promise<void>;
  remove(person: string, lineage: string | null): Promise<void>;
  /** Those of these people who do not want it. */
  among(people: readonly string[], lineage: string): Promise<ReadonlySet<string>>;
  of(
    person: string,
  ): Promise<
    readonly { readonly lineage: string | null; readonly title: string | null; readonly at: number }[]
  >;
}
