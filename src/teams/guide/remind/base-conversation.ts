/** @returns the id that a conversation is kept by: in a channel without the part that names a thread */
export function baseConversation(id: string): string {
  return id.replace(/;messageid=.*$/u, '');
}
