/** The conversation that a thread in a channel belongs to: what is sent to the channel as a whole starts a thread of its own. */
export function withoutThread(conversation: string): string {
  return conversation.replace(/;messageid=.*$/u, '');
}
