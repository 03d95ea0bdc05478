/** What the command line says. Answers are in Swedish; words to the operator are in English. */
export const cliTexts = {
  usage: `Lathunden – dokumentationsreglerna nära till hands

  lathund ask "fråga"                 svara på en fråga
      --json                          as one JSON object
      --limit N                       passages to read on from, 1–20 (5)
      --knowledge DIR                 answer from the documents in DIR instead of the shipped knowledge (repeatable)
  lathund ask --batch FILE.jsonl      one {"id", "question"} per line in, one JSON answer per line out
  lathund deadline KIND DATE          räkna ut en tidsfrist: lathund deadline förhandsbedömning 3 november
      --unit DISTRICT                 the district whose own limits are wanted
      --json, --ics                   as one JSON object; as a calendar file
  lathund draft TEMPLATE --answers FILE.json
                                      skriv ett utkast av svaren: lathund draft slutanteckning --answers svar.json
      --format md|json|docx           what to write (md)
      --out FILE                      where to write it; a Word file needs one
  lathund ingest DIR [DIR …]          read and index documents; say what was understood and what was skipped
  lathund review --kind KIND < text   granska en anteckning utan namn: journal, slutanteckning,
                                      genomforandeplan eller uppfoljning (--json as one JSON object)
  lathund schedule preview --rule "REGEL"
                                      visa när en påminnelse kommer: --rule "första måndagen i månaden kl 9"
      --from DAY, --count N           seen from that day or moment (now); how many, 1–100 (5); --json
  lathund knowledge check [DIR …]     say what there is to mend in the shipped knowledge: file, line, what to do
  lathund knowledge schemas           write knowledge/schemas, by which editors complete and check the content files
  lathund unanswered [--json]         list the questions that nobody could answer and that people have sent
  lathund unanswered remove N         take number N off the list, once the knowledge answers it
  lathund counts [--json]             show how often children took part, by district and month, where five or more were counted
  lathund guard --batch FILE.jsonl    find personal data: one {"id", "text"} per line in, kinds and positions out
  lathund reminders                   list the reminders; show N, places, pause N, resume N, cancel N, nudge N, csv N
  lathund reminders add --to WHO --when "första måndagen i månaden kl 9" --checklist ID (or --text "…")
                                      show a new reminder; with --yes save it
  lathund person list|export ID|forget ID
                                      what is kept about somebody, as JSON; with --yes forget it
  lathund audit [--limit N]           who has changed what
  lathund backup FILE                 write everything in the database to one file, while the bot runs
  lathund restore FILE                say what a backup would change; with --yes do it, while the bot runs
  lathund retention                   forget now what is older than it may be
  lathund package [--out FILE]        make the app package for Teams of the environment, and check it (dist/lathunden.zip)
  lathund eval [QUESTIONS.jsonl DIR]  measure retrieval, beside other search engines
  lathund doctor                      say what is wrong with the configuration, and what to do

In this folder: npm run --silent lathund -- ask "Vad ska stå i en slutanteckning?"`,
  draft: {
    usage: 'Use: lathund draft TEMPLATE --answers FILE.json [--format md|json|docx] [--out FILE]',
    badFormat: (format: string) => `--format takes md, json or docx, not "${format}".`,
    docxOut: 'A Word file cannot be shown in a terminal: say where to write it with --out FILE.docx',
    unknown: (id: string, ids: readonly string[]) =>
      `There is no draft "${id}". ${ids.length === 0 ? 'There are none yet.' : `Choose one of ${ids.join(', ')}.`}`,
    notJson: (file: string) => `${file} is not JSON. Correct it.`,
    notUtf8: (file: string) => `${file} is not UTF-8. Save it as UTF-8.`,
    badAnswer: (file: string, where: string, problem: string) =>
      `${file}: ${where === '' ? problem : `"${where}" ${problem}`}. Correct it.`,
    overfull: (file: string, length: number) =>
      `${file}: the answers have ${length} characters together; there is room for 8000. Shorten some.`,
    unwritable: (file: string, problem: string | undefined) =>
      `${file} cannot be written (${problem ?? 'unknown error'}). Choose another place with --out.`,
  },
  schedule: {
    usage: 'Use: lathund schedule preview --rule "REGEL" [--from DAY] [--count N] [--json]',
    badFrom: (text: string) =>
      `--from takes a day or a moment, such as 2026-11-16 or 2026-11-16T08:00, not "${text}".`,
    badCount: (text: string) => `--count takes a whole number from 1 to 100, not "${text}".`,
  },
  unknownCommand: (command: string) => `There is no command "${command}".`,
  badLimit: (text: string) => `--limit takes a whole number from 1 to 20, not "${text}".`,
  noQuestion: 'Skriv en fråga efter ask, inom citattecken: lathund ask "Vad ska stå i en slutanteckning?"',
  reviewKind: (kinds: readonly string[]) =>
    `Name the kind of note and send it on standard input: lathund review --kind ${kinds.join('|')} < text`,
  article: 'Artikel',
  readOn: 'Läs vidare',
  nearest: 'Närmast i underlaget',
  law: 'Om lagen',
  ingestUsage: 'Name at least one folder: lathund ingest DIR',
  passages: (count: number) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  missingKnowledge: (dir: string) => `The folder ${dir} does not exist. Correct --knowledge.`,
  knowledgeIsFile: (dir: string) => `${dir} is a file. --knowledge takes a folder: put the file in one.`,
  missingBatch: (file: string) => `The file ${file} does not exist. Correct --batch.`,
  batchIsFolder: (file: string) => `${file} is a folder. --batch takes a file with one question per line.`,
  unreadable: (path: string, problem: string) => `${path} cannot be read (${problem}).`,
  noFolder: (dir: string) => `${dir} is not a folder. Name a folder with documents.`,
  schemasWritten: (count: number, folder: string) => `${count} schemas written to ${folder}.`,
  checked: (articles: number, sections: number, others: number, findings: number) =>
    `${articles} articles with ${sections} sections${others === 0 ? '' : ` and ${others} files of guidance`} checked: ${findings === 0 ? 'nothing to mend' : `${findings} to mend`}.`,
  unansweredUsage: 'Use: lathund unanswered, or lathund unanswered remove N',
  unansweredNumber: (text: string, count: number) =>
    count === 0
      ? 'There are no questions on the list to remove.'
      : `"${text}" is no number on the list: choose 1–${count}.`,
  unansweredRemoved: (question: string) => `Removed: ${question}`,
  unansweredLine: (number: number, question: string, count: number, last: string) =>
    `${String(number).padStart(3)}  ${question}  (${count === 1 ? 'once' : `${count} times`}, last ${last})`,
  countsUsage: 'Use: lathund counts, or lathund counts --json',
  noCounts: 'Nothing has been counted.',
  countsHead: (unit: string, month: string, answers: number | null) =>
    `${unit}, ${month}: ${answers === null ? 'fewer than five, not shown' : `${answers} counted`}`,
  countsStep: (step: 'informed' | 'heard' | 'told', yes: number | null, no: number | null) => {
    const what = { informed: 'informed', heard: 'heard', told: 'told the outcome' }[step];
    return `  the child was ${what}: ${yes === null || no === null ? 'fewer than five answers, not shown' : `${yes} of ${yes + no}`}`;
  },
  countsReason: (reason: string, count: number) =>
    `    ${count} × ${reason === 'none' ? 'no reason given' : reason}`,
  countsHidden: 'Wherever fewer than five were counted, nothing is shown, so that nobody can be recognised.',
  noneUnanswered: 'No unanswered questions have been sent.',
  knowledgeUsage: 'Say what to do with the knowledge: lathund knowledge check, or lathund knowledge schemas',
  ingested: (documents: number, passages: number, seconds: string) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'} read, ${passages} ${passages === 1 ? 'passage' : 'passages'} indexed in ${seconds} s.`,
  fromSnapshot: 'Nothing has changed since the last time: the index was taken from the snapshot.',
  nothingRead: 'No document could be read.',
  skipped: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} skipped:`,
  useIt: (dirs: readonly string[]) => {
    const named = dirs.map((dir) => `--knowledge ${forShell(dir)}`).join(' ');
    return `Ask them:  npm run --silent lathund -- ask ${named} "…"\nUse them in Teams:  KNOWLEDGE_PATHS=${forShell(dirs.join(':'))}`;
  },
  badLine: (file: string, line: number, problem: string) =>
    `${file}:${line} is not a question: ${problem}. Each line must be a JSON object with "id" and "question".`,
  guardUsage: 'Name a file with one text per line: lathund guard --batch FILE.jsonl',
  badText: (file: string, line: number, problem: string) =>
    `${file}:${line} is not a text: ${problem}. Each line must be a JSON object with "id" and "text".`,
  badInput:
    'Raden gick inte att läsa som en fråga. Varje rad ska vara ett JSON-objekt med "id" och "question".',
} as const;

/** Ready to be pasted: a path with a space in it would otherwise become two. */
function forShell(text: string): string {
  return /^[\p{L}\p{N}@%+=:,./_~-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
