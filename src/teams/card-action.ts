import { z } from 'zod';

/** A longer question is not carried in cards: every button repeats it, and a card must stay under 28 kB. */
export const longestCarriedQuestion = 300;

const question = z.string().trim().min(1).max(longestCarriedQuestion);
const from = z.literal('suggestions').optional();

/**
 * What the buttons on our cards send back. A card carries all its own state, so any replica can answer
 * and nothing expires; what comes back has passed through the client and is parsed here.
 */
export const CardAction = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('passage.show'),
    passage: z.string().min(1).max(400),
    question: question.optional(),
    from,
  }),
  z.object({ verb: z.literal('question.ask'), question, from }),
  z.object({ verb: z.literal('question.send'), question, from }),
  z.object({
    verb: z.literal('feedback.give'),
    rating: z.enum(['up', 'down']),
    passage: z.string().min(1).max(400).optional(),
    question,
    from,
  }),
  z.object({ verb: z.literal('suggestions.show') }),
  z.object({ verb: z.literal('help.show') }),
]);
export type CardAction = z.infer<typeof CardAction>;

/** Longer is no command that a button would carry. */
export const LONGEST_COMMAND = 200;

/** A button that does the same as if its text had been typed. */
export const CommandPress = z.object({
  verb: z.literal('command.run'),
  text: z.string().trim().min(1).max(LONGEST_COMMAND),
});

/** What a button sends: its verb, and what it is about. Parsed again by whoever the verb belongs to. */
export interface SentAction {
  readonly verb: string;
  readonly [field: string]: unknown;
}

/** Where a card was come to from: what "back" needs to know. */
export interface CardState {
  readonly question?: string | undefined;
  readonly from?: 'suggestions' | undefined;
}

/** The state that buttons under an answer to this question carry. */
export function carriedState(asked: string, origin?: 'suggestions'): CardState {
  const fits = asked.trim() !== '' && asked.trim().length <= longestCarriedQuestion;
  return { ...(fits ? { question: asked.trim() } : {}), ...(origin === undefined ? {} : { from: origin }) };
}
