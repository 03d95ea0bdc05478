/** Where a thumb goes. Neither the question nor who pressed is passed on. */
export interface FeedbackLog {
  record(feedback: { readonly rating: 'up' | 'down'; readonly passage: string | null }): void;
}
