import * as en from './en/review-cards.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/review-cards.ts';

/** What the bot says around a review in the chat; the outcome itself is worded in `review.ts` and in the content. */
export const reviewCardTexts = spoken(sv.reviewCardTexts, en.reviewCardTexts);
