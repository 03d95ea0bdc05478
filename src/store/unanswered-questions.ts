import { z } from 'zod';

/** A question that nobody could answer and that its asker sent to whoever looks after the knowledge. */
export interface UnansweredQuestion {
  readonly question: string;
  /** ISO date of the first and the last time it was sent. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** As the file held them that there was before there was a database. */
export const UnansweredQuestionList = z.array(
  z.object({ question: z.string(), first: z.iso.date(), last: z.iso.date(), count: z.int().positive() }),
);
