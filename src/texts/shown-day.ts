/** A day and a span as they are said, from which this room may not import where they are counted. */

export interface ShownDay {
  readonly iso: string;
  readonly weekday: string;
  readonly holiday: string | null;
  readonly isWorkingDay: boolean;
}

export interface ShownSpan {
  readonly days?: number | undefined;
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
}
