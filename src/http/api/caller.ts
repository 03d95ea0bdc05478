/** Who asks for something in the tab. */
export interface Caller {
  /** The object id in Entra ID, as `Person.id`; in local mode the stand-in's. */
  readonly id: string;
  readonly tenant: string;
  readonly name: string | null;
  readonly isManager: boolean;
  /** The stand-in of local mode: nobody has signed in. */
  readonly isLocal: boolean;
}
