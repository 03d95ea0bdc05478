import { z } from 'zod';
import type { Tables } from '../sql/tables.ts';
import {
  AcknowledgementLine,
  AuditLine,
  ConversationLine,
  CountLine,
  DeliveryLine,
  OccasionLine,
  OptOutLine,
  PersonLine,
  QuestionLine,
  RunLine,
  ScheduleLine,
  WelcomeLine,
} from './backup-rows.ts';
import {
  DocumentLine,
  FavouriteLine,
  IntroductionAnswerLine,
  IntroductionUnitLine,
  PieceLine,
  SharingLine,
  SubjectLine,
  VersionLine,
} from './tab-rows.ts';

/**
 * What is in a backup, in the order in which rows lean on each other. Not the brake, the list of senders and the number of
 * changes: those are of the processes that run. When a migration adds a column, its schema here gets a default, so that older backups can be read.
 */
export const BACKUP_TABLES = {
  person: { key: ['id'], row: PersonLine },
  conversation: { key: ['id'], row: ConversationLine },
  welcome: { key: ['conversation'], row: WelcomeLine },
  schedule: { key: ['id'], row: ScheduleLine },
  occasion: { key: ['id'], row: OccasionLine },
  delivery: { key: ['id'], row: DeliveryLine },
  acknowledgement: { key: ['delivery', 'person'], row: AcknowledgementLine },
  opt_out: { key: ['person', 'lineage'], row: OptOutLine },
  audit: { key: ['id'], row: AuditLine },
  participation_count: { key: ['line'], row: CountLine },
  counted_run: { key: ['run'], row: RunLine },
  unanswered_question: { key: ['key'], row: QuestionLine },
  introduction_unit: { key: ['person', 'unit'], row: IntroductionUnitLine },
  introduction_answer: { key: ['person', 'question'], row: IntroductionAnswerLine },
  introduction_sharing: { key: ['person'], row: SharingLine },
  favourite: { key: ['person', 'kind', 'id'], row: FavouriteLine },
  document: { key: ['id'], row: DocumentLine },
  document_version: { key: ['document', 'version'], row: VersionLine },
  document_piece: { key: ['document', 'version', 'number'], row: PieceLine, atOnce: 4 },
  asked_subject: { key: ['month', 'subject'], row: SubjectLine },
} as const satisfies Partial<Record<keyof Tables, BackedUp>>;

interface BackedUp {
  readonly key: readonly string[];
  readonly row: z.ZodObject;
  /** How many rows are held in memory at once, where they are long; a thousand otherwise. */
  readonly atOnce?: number;
}

export type BackupTable = keyof typeof BACKUP_TABLES;
export const TABLE_NAMES = Object.keys(BACKUP_TABLES) as BackupTable[];

/** Rows of a table that are held in memory at once. */
export function atOnce(table: BackupTable): number {
  const { atOnce = 1_000 }: BackedUp = BACKUP_TABLES[table];
  return atOnce;
}

/** The names of a table's columns, in the order in which they stand in a backup. */
export function columnsOf(table: BackupTable): readonly string[] {
  return Object.keys(BACKUP_TABLES[table].row.shape);
}

export const FORMAT = 'lathunden-backup';
export const VERSION = 1;

/** The first line. */
export const BackupHead = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** The migrations that the database had seen. */
  schema: z.array(z.string()),
  madeAt: z.iso.datetime(),
});

/** Every line between the first and the last. */
export const BackupRow = z.strictObject({
  table: z.enum(TABLE_NAMES),
  row: z.record(z.string(), z.unknown()),
});

/** The last line: how many rows each table has (those that there were when it was made), and SHA-256 over every byte before this line. */
export const BackupEnd = z.strictObject({
  counts: z.partialRecord(z.enum(TABLE_NAMES), z.int().min(0)),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type BackupCounts = Readonly<Record<BackupTable, number>>;

export function noRows(): Record<BackupTable, number> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<BackupTable, number>;
}
