import type { AskedSubjects } from './asked-subjects.ts';
import type { AuditLog } from './audit-log.ts';
import type { Conversations } from './conversations.ts';
import type { Favourites } from './favourites.ts';
import type { IntroductionStore } from './introduction.ts';
import type { Ledger } from './ledger.ts';
import type { OptOuts } from './opt-outs.ts';
import type { OwnDataStore } from './own-data.ts';
import type { OwnDocuments } from './own-documents.ts';
import type { SharedPace } from './pace.ts';
import type { ParticipationLine } from './participation-counts.ts';
import type { People } from './people.ts';
import type { Retention } from './retention.ts';
import type { Schedules } from './schedules.ts';
import type { UnansweredQuestion } from './unanswered-questions.ts';

/** Anonymous answers about children taking part. */
export interface CountStore {
  /**
   * @param run a hash of the run that it comes from, so that none is counted twice; kept apart from the answer
   * @returns false when that run was counted before
   */
  add(count: ParticipationLine, run: string, at: number): Promise<boolean>;
  /** In no order that tells which came first. */
  list(): Promise<readonly ParticipationLine[]>;
}

/** Questions that nobody could answer; who asked is never part of it. */
export interface QuestionStore {
  add(question: string, at: number): Promise<void>;
  /** The most sent first, and among those the newest. */
  list(): Promise<readonly UnansweredQuestion[]>;
  /** @returns false when there is no such question */
  remove(question: string): Promise<boolean>;
}

/** What is kept between starts: in a file of SQLite, or in PostgreSQL. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres';
  readonly people: People;
  readonly conversations: Conversations;
  readonly schedules: Schedules;
  readonly ledger: Ledger;
  readonly optOuts: OptOuts;
  readonly audit: AuditLog;
  readonly pace: SharedPace;
  readonly counts: CountStore;
  readonly questions: QuestionStore;
  readonly introduction: IntroductionStore;
  readonly favourites: Favourites;
  readonly documents: OwnDocuments;
  readonly subjects: AskedSubjects;
  readonly ownData: OwnDataStore;
  /** Forgets what is older than it may be. @returns how many rows, by table */
  retain(retention: Retention, now: number): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}
