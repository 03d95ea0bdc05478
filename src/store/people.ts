/** Somebody who has written to Lathunden, or been reminded by it. */
export interface Person {
  /** The object id in Entra ID, or where there is none the Bot Framework's id. */
  readonly id: string;
  readonly name: string | null;
  /** The Bot Framework's id, "29:…", that a conversation is opened with. */
  readonly account: string | null;
  readonly tenant: string | null;
  /** What they have said of themselves. */
  readonly unit: string | null;
  readonly role: string | null;
  /** As `WorkingHours`; null for the usual ones. Parsed by whoever reads it. */
  readonly hours: unknown;
  /** What they want to read, as the texts name it; null until they choose. */
  readonly language: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly seenAt: number;
}

export type SeenPerson = Pick<Person, 'id' | 'name' | 'account' | 'tenant'>;

export interface People {
  /** Notes that somebody is there; what they have said of themselves stays. Writes only when something is new or an hour old. */
  seen(person: SeenPerson, at: number): Promise<void>;
  /** As `seen`, for everybody in a large team at once. */
  seenAll(people: readonly SeenPerson[], at: number): Promise<void>;
  get(id: string): Promise<Person | null>;
  /** In the order of the ids; those who are not known are left out. */
  byIds(ids: readonly string[]): Promise<readonly Person[]>;
  /** By name. */
  inUnit(unit: string): Promise<readonly Person[]>;
  /** By name. @param unit only those who work there; left out = everywhere */
  inRole(role: string, unit?: string): Promise<readonly Person[]>;
  /** By name, at most `limit`. */
  list(limit: number): Promise<readonly Person[]>;
  /** Districts that somebody has said they work in, by name, with how many. */
  units(): Promise<readonly { readonly unit: string; readonly people: number }[]>;
  /** Keeps what they say of themselves; null forgets it, left out leaves it. */
  say(id: string, said: Partial<Pick<Person, 'unit' | 'role' | 'hours' | 'language'>>): Promise<void>;
}
