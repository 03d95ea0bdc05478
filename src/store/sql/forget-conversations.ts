import { inChunks } from './in-chunks.ts';
import type { Queries } from './sql-database.ts';

/** Takes away chats and that somebody was welcomed there. @returns how many chats */
export async function forgetConversations(trx: Queries, ids: readonly string[]): Promise<number> {
  const gone = await inChunks(ids, async (some) => {
    await trx.deleteFrom('welcome').where('conversation', 'in', some).execute();
    const { numDeletedRows } = await trx
      .deleteFrom('conversation')
      .where('id', 'in', some)
      .executeTakeFirst();
    return [Number(numDeletedRows)];
  });
  return gone.reduce((sum, rows) => sum + rows, 0);
}
