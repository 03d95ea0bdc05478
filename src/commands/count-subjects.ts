import type { Answer } from '../answering/answer.ts';
import { askedSubject } from '../answering/asked-subject.ts';
import { todayInStockholm } from '../guidance/deadlines/today-in-stockholm.ts';
import type { Log } from '../http/log-port.ts';
import { errorName } from '../privacy/error-name.ts';
import type { AskedSubjects } from '../store/asked-subjects.ts';

/** Counts what questions are about, by month; nobody waits for it, and an answer does not depend on it. */
export function countSubjects(
  subjects: Pick<AskedSubjects, 'add'>,
  log: Log,
  now: () => number = Date.now,
): (answer: Answer) => void {
  return (answer) => {
    const subject = askedSubject(answer);
    if (subject === null) return;
    const month = todayInStockholm(new Date(now())).slice(0, 'YYYY-MM'.length);
    subjects.add(subject, month).catch((error: unknown) => {
      log.warn(
        { code: 'subject_not_counted', error: errorName(error) },
        'What was asked about was not counted',
      );
    });
  };
}
