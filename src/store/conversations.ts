export type ConversationScope = 'personal' | 'group' | 'channel';

/** Why nothing can be sent to a conversation. */
export type ConversationState = 'active' | 'removed' | 'blocked' | 'gone';

/** Where Lathunden can be reached and can write: what the Bot Framework calls a conversation reference. */
export interface Conversation {
  /** In a channel without the part that names a thread. */
  readonly id: string;
  readonly scope: ConversationScope;
  /** "msteams" */
  readonly channel: string;
  readonly serviceUrl: string;
  /** The bot's own id in it, "28:…". */
  readonly bot: string;
  readonly tenant: string | null;
  /** Whose it is, in a personal chat. */
  readonly person: string | null;
  /** The team that a channel belongs to. */
  readonly team: string | null;
  /** Of the channel or group, where Teams says it. */
  readonly name: string | null;
  /** The district that the people in it have said that they work in. */
  readonly unit: string | null;
  readonly state: ConversationState;
  readonly seenAt: number;
}

export type SeenConversation = Omit<Conversation, 'unit' | 'state' | 'seenAt'>;

export interface Conversations {
  /** Notes that somebody wrote there, or that it was installed there: it is active (again). Writes only when something is new or an hour old. */
  seen(conversation: SeenConversation, at: number): Promise<void>;
  get(id: string): Promise<Conversation | null>;
  /** The active chat with somebody that was last used. */
  personalOf(person: string): Promise<Conversation | null>;
  /** Active channels and groups, by name. */
  shared(): Promise<readonly Conversation[]>;
  /** Nothing is sent there until it is seen again. `removed` also drops where it was reached. */
  deactivate(id: string, state: Exclude<ConversationState, 'active'>, at: number): Promise<void>;
  setUnit(id: string, unit: string | null): Promise<void>;
  /** @returns true for the first who asks: that one sends the welcome. A conversation need not have been seen. */
  claimWelcome(id: string, at: number): Promise<boolean>;
  releaseWelcome(id: string): Promise<void>;
}
