import { z } from 'zod';
import { LATER } from '../../../reminders/later-moment.ts';

const fields = { reminder: z.string().min(1).max(100), 'reminder-run': z.string().max(300).optional() };

/** What the buttons of a reminder send; `reminder-run` is its checklist as the card had it. */
export const ReceiptPress = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('receipt.preview') }),
  z.object({ verb: z.literal('receipt.show'), ...fields }),
  z.object({ verb: z.literal('receipt.ack'), ...fields }),
  z.object({ verb: z.literal('receipt.later'), ...fields, when: z.enum(LATER) }),
  z.object({ verb: z.literal('receipt.stop'), ...fields }),
  z.object({ verb: z.literal('receipt.stopAll'), ...fields }),
  z.object({ verb: z.literal('receipt.undo'), ...fields, what: z.enum(['this', 'all']) }),
]);
export type ReceiptPress = z.infer<typeof ReceiptPress>;

/** What somebody does with a reminder, by press or by words. */
export type ReceiptMove =
  | { readonly to: 'show' | 'ack' | 'stop' | 'stopAll' }
  | { readonly to: 'later'; readonly when: (typeof LATER)[number] }
  | { readonly to: 'undo'; readonly what: 'this' | 'all' };

export function pressedReceipt(press: Exclude<ReceiptPress, { verb: 'receipt.preview' }>): ReceiptMove {
  switch (press.verb) {
    case 'receipt.later':
      return { to: 'later', when: press.when };
    case 'receipt.undo':
      return { to: 'undo', what: press.what };
    default:
      return { to: SIMPLE[press.verb] };
  }
}

const SIMPLE = {
  'receipt.show': 'show',
  'receipt.ack': 'ack',
  'receipt.stop': 'stop',
  'receipt.stopAll': 'stopAll',
} as const;
