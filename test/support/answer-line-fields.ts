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

/** What is said of every source and passage: where it comes from, whose it is and whether it holds. In order of the alphabet. */
const DETAILS = ['expired', 'origin', 'references', 'unit'];

/** The fields of a source in a JSON answer, in order of the alphabet. */
export const SOURCE_FIELDS = ['document', 'page', 'quote', 'section', 'title', ...DETAILS].sort();

/** The fields of a passage in a JSON answer, in order of the alphabet. */
export const PASSAGE_FIELDS = [
  'document',
  'lines',
  'page',
  'score',
  'section',
  'text',
  'title',
  ...DETAILS,
].sort();

/** The fields of a reference in a source or a passage, in order of the alphabet. */
export const REFERENCE_FIELDS = ['expired', 'label', 'page', 'section', 'source', 'standing', 'title'];
