import * as en from './en/review.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/review.ts';

/** What the review of a note says besides the rules' own words. */
export const reviewTexts = spoken(sv.reviewTexts, en.reviewTexts);
