import { z } from 'zod';

const filledIn = z.string().max(200).optional();
const part = z.int().min(0).max(10_000);

/** What the buttons on the cards about oneself send, with what was filled in beside them. */
export const MinePress = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('mine.settings') }),
  z.object({
    verb: z.literal('mine.save'),
    language: filledIn,
    unit: filledIn,
    role: filledIn,
    days: filledIn,
    from: filledIn,
    to: filledIn,
  }),
  z.object({ verb: z.literal('mine.stopAll') }),
  /** null for all reminders. */
  z.object({ verb: z.literal('mine.undo'), lineage: z.string().min(1).max(100).nullable() }),
  z.object({ verb: z.literal('mine.data') }),
  z.object({ verb: z.literal('mine.all'), as: z.enum(['text', 'json']), part }),
  z.object({ verb: z.literal('mine.forget') }),
  z.object({ verb: z.literal('mine.forgetNow') }),
]);
export type MinePress = z.infer<typeof MinePress>;
