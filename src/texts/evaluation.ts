/** What `lathund eval` says: to operators and developers, in English. */
export const evaluationTexts = {
  usage:
    'lathund eval takes a question file and a folder with documents, or neither: lathund eval QUESTIONS.jsonl DIR',
  ownQuestions: "No question file was given: asking the project's own small set about the shipped articles.",
  questions: (file: string, answerable: number, outOfScope: number) =>
    `Questions  ${file}: ${answerable} answerable, ${outOfScope} out of scope`,
  documents: (folder: string, documents: number, passages: number) =>
    `Documents  ${folder}: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${passages} passages`,
  shippedArticles: 'shipped articles',
  strangers: (docs: readonly string[], questions: number) =>
    `${questions} questions have their evidence in documents that are not here and can only be missed: ${docs.join(', ')}`,
  missingPackage: (name: string, packageName: string) =>
    `${name} is left out: the package ${packageName} is not installed (npm ci without --omit=dev installs it).`,

  engines: 'Engines side by side: same questions, same passages, same run',
  withNeighbours: 'The same engines, each passage shown with its neighbours as Lathunden shows it',
  byKind: 'Lathunden by kind of question',
  byLexical: 'Lathunden by lexical distance: how many words the question shares with its evidence',
  refusals: 'Lathunden refusing (the other engines refuse nothing)',

  lathunden: 'Lathunden',
  lunr: 'lunr as shipped',
  lunrSwedish: 'lunr with lunr-languages sv',
  miniSearch: 'MiniSearch, prefix and fuzzy',
  all: 'all',
  lexical: { low: 'low, few words', medium: 'medium', high: 'high, many words' },
  answerableRefused: 'answerable, wrongly refused',
  outOfScopeRefused: 'out of scope, refused',
  nearMissRefused: 'of which near misses',
  columns: {
    n: 'n',
    hit1: 'hit@1',
    hit3: 'hit@3',
    hit5: 'hit@5',
    mrr: 'MRR',
    quoted: 'quoted',
    facts: 'facts',
    allFacts: 'all facts',
    refused: 'refused',
    share: 'share',
  },
  legend:
    'quoted: the answer holds the evidence. facts: mean share of the key facts that the answer states. all facts: share of questions where it states all.',

  noSuchFile: (file: string) => `${file} does not exist. Name a question file with one JSON object per line.`,
  notReadable: (file: string, problem: string) => `${file} cannot be read: ${problem}`,
  notJson: 'is not JSON.',
  sameId: (id: string | number, line: number) => `has the id ${id}, which line ${line} already has.`,
  evidenceMismatch: 'an answerable question needs evidence, and an unanswerable one has none',
  moreProblems: (count: number) => `… and ${count} more lines that are wrong.`,
  noQuestions: (file: string) => `${file} holds no questions.`,
  noDocuments: (folder: string) => `No document could be read in ${folder}.`,
} as const;
