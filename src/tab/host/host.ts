/** The looks that Teams has, each with a Fluent theme of its own. */
export const LOOKS = ['light', 'dark', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** Where the tab is shown: in Teams, or in an ordinary browser. */
export interface Host {
  readonly isTeams: boolean;
  readonly look: Look;
  /** What a link into the tab leads to, as `las/…`; null where it leads to the tab as such. */
  readonly subPage: string | null;
  /** Calls when the look changes. @returns how to stop that */
  onLook(changed: (look: Look) => void): () => void;
  /** What the server knows the person by, asked for anew each time and kept nowhere; null where nobody can sign in. */
  token(): Promise<string | null>;
  /** Takes away what the host shows while the tab loads. */
  shown(): void;
  /** Lets somebody add the tab to a team or chat; null where that is not what goes on. */
  readonly setUp: SetUp | null;
}

/** A tab that is being added to a team or a chat. */
export interface SetUp {
  /** What it opens already, as `fraga`; null, or something else, when it is new. */
  readonly current: string | null;
  /** @param page as `fraga`; @param name what the tab is called from then on */
  choose(page: string, name: string): void;
}
