/** As in `src/reminders/recurrence/recurrence.ts`, from which this room may not import. */
export type SaidRule =
  | Timed<{ readonly kind: 'once'; readonly day: string }>
  | Timed<Lasting<{ readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }>>
  | Timed<Lasting<{ readonly kind: 'monthly'; readonly every: number; readonly on: SaidPlace }>>
  | Timed<
      Lasting<{
        readonly kind: 'yearly';
        readonly days: readonly { readonly month: number; readonly day: number }[];
      }>
    >
  | Timed<{ readonly kind: 'around'; readonly day: string; readonly offsets: readonly SaidOffset[] }>;
type Timed<Rule> = Rule & { readonly time: string; readonly move: 'next' | 'previous' };
type Lasting<Rule> = Rule & { readonly from: string; readonly times?: number | undefined };
export type SaidPlace = { readonly day: number } | { readonly nth: number; readonly weekday: number };
export interface SaidOffset {
  readonly months: number;
  readonly days: number;
}
