/** Something that somebody changed. */
export interface AuditEntry {
  readonly at: number;
  /** A person's id, or "terminal". */
  readonly actor: string;
  /** "schedule.pause" */
  readonly action: string;
  /** The id of what was changed. */
  readonly target: string;
  /** Fields that changed; never what somebody wrote. */
  readonly fields: readonly string[];
}

/** Who changed what. Entries are only ever added. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  /** The newest first. */
  list(options: { readonly target?: string; readonly limit: number }): Promise<readonly AuditEntry[]>;
}
