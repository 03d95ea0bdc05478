import type { Translated } from '../spoken.ts';
import * as sv from '../sv/cli.ts';

/** What is said to operators is in English in either language. */
export const cliTexts: Translated<typeof sv.cliTexts> = {
  ...sv.cliTexts,
  usage: `Lathunden – the rules of documentation within reach

  lathund ask "fråga"                 answer a question, in Swedish
      --json                          as one JSON object
      --limit N                       passages to read on from, 1–20 (5)
      --knowledge DIR                 answer from the documents in DIR instead of the shipped knowledge (repeatable)
  lathund ask --batch FILE.jsonl      one {"id", "question"} per line in, one JSON answer per line out
  lathund deadline KIND DATE          work out a deadline: lathund deadline förhandsbedömning 3 november
      --unit DISTRICT                 the district whose own limits are wanted
      --json, --ics                   as one JSON object; as a calendar file
  lathund draft TEMPLATE --answers FILE.json
                                      write a draft from the answers: lathund draft slutanteckning --answers svar.json
      --format md|json|docx           what to write (md)
      --out FILE                      where to write it; a Word file needs one
  lathund ingest DIR [DIR …]          read and index documents; say what was understood and what was skipped
  lathund review --kind KIND < text   review a note without names: journal, slutanteckning,
                                      genomforandeplan or uppfoljning (--json as one JSON object)
  lathund schedule preview --rule "RULE"
                                      show when a reminder comes: --rule "första måndagen i månaden kl 9"
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
  lathund eval [QUESTIONS.jsonl DIR]  measure retrieval, beside other search engines
  lathund doctor                      say what is wrong with the configuration, and what to do

In this folder: npm run --silent lathund -- ask "Vad ska stå i en slutanteckning?"`,
  noQuestion:
    'Write a question after ask, in quotation marks: lathund ask "Vad ska stå i en slutanteckning?"',
  article: 'Article',
  readOn: 'Read on',
  nearest: 'Closest in the documents',
  law: 'About the law',
  badInput:
    'The line could not be read as a question. Each line must be a JSON object with "id" and "question".',
};
