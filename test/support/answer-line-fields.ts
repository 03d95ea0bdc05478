/** The fields of a JSON answer, in order: other programs go by them, so no more and no fewer. */
export const ANSWER_LINE_FIELDS = [
  'id',
  'question',
  'answered',
  'reason',
  'answer',
  'passages',
  'notes',
  'elapsedMs',
];
