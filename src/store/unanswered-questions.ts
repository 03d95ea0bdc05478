import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { oneLine, questionKey } from './question-key.ts';

/** A question that nobody could answer and that its asker sent to whoever looks after the knowledge. */
export interface UnansweredQuestion {
  readonly question: string;
  /** ISO date of the first and the last time it was sent. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** Who asked is never part of it. */
export interface UnansweredQuestions {
  add(question: string): void;
  /** The most sent first, and among those the newest. */
  list(): readonly UnansweredQuestion[];
  /** @returns false when there is no such question */
  remove(question: string): boolean;
}

/** Days that a question is kept after it was last sent. */
const KEPT_DAYS = 90;
/** Beyond this the oldest go: the list is for people to read. */
const MOST = 2_000;

/** As the file holds them. */
export const UnansweredQuestionList = z.array(
  z.object({ question: z.string(), first: z.iso.date(), last: z.iso.date(), count: z.int().positive() }),
);

/**
 * Keeps the questions in a file of JSON, one process at a time.
 * @throws an error that names the file when it is there but cannot be read as what was written
 */
export function fileUnansweredQuestions(path: string, clock: () => Date): UnansweredQuestions {
  const today = () => clock().toISOString().slice(0, 10);
  const stored = (): UnansweredQuestion[] => (existsSync(path) ? parse(path) : []);
  const inTime = (questions: readonly UnansweredQuestion[]) => {
    const oldest = new Date(clock().getTime() - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
    return questions.filter(({ last }) => last >= oldest);
  };
  const read = () => inTime(stored());
  const write = (questions: readonly UnansweredQuestion[]) => {
    mkdirSync(dirname(path), { recursive: true });
    const aside = `${path}.${process.pid}.tmp`;
    writeFileSync(aside, `${JSON.stringify(questions, null, 1)}\n`, { mode: 0o600 });
    renameSync(aside, path);
  };
  return {
    add(question) {
      const asked = oneLine(question);
      const kept = read();
      const known = kept.find((other) => sameQuestion(other.question, asked));
      const others = kept.filter((other) => other !== known);
      const added = {
        question: known?.question ?? asked,
        first: known?.first ?? today(),
        last: today(),
        count: (known?.count ?? 0) + 1,
      };
      write([...others, added].slice(-MOST));
    },
    list: () => {
      const all = stored();
      const kept = inTime(all);
      // Time is up for a question whether or not another one is sent.
      if (kept.length < all.length) write(kept);
      return kept.sort((a, b) => b.count - a.count || b.last.localeCompare(a.last));
    },
    remove(question) {
      const kept = read();
      const left = kept.filter((other) => !sameQuestion(other.question, question));
      if (left.length === kept.length) return false;
      write(left);
      return true;
    },
  };
}

function parse(path: string): UnansweredQuestion[] {
  try {
    return UnansweredQuestionList.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} is damaged: correct it, or move it away to start a new list.`, { cause });
  }
}

function sameQuestion(one: string, other: string): boolean {
  return questionKey(one) === questionKey(other);
}
