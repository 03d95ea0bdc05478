import type { ConversationScope, ConversationState } from '../conversations.ts';
import type { FavouriteKind } from '../favourites.ts';
import type { DeliveryState, OccasionState } from '../ledger.ts';
import type { ScheduleState } from '../schedules.ts';

/** The tables as they lie in both databases. Times are milliseconds since 1970, yes is 1 and no is 0, JSON is text. */
export interface Tables {
  person: PersonRow;
  conversation: ConversationRow;
  welcome: { conversation: string; at: number };
  schedule: ScheduleRow;
  occasion: OccasionRow;
  delivery: DeliveryRow;
  acknowledgement: AcknowledgementRow;
  opt_out: OptOutRow;
  audit: AuditRow;
  brake: { id: number; until: number };
  sender: { id: string; seen_at: number };
  participation_count: { line: string; answers: number };
  counted_run: { run: string; day: string };
  unanswered_question: QuestionRow;
  introduction_unit: IntroductionUnitRow;
  introduction_answer: IntroductionAnswerRow;
  introduction_sharing: { person: string; agrees: number; at: number };
  favourite: FavouriteRow;
  document: { id: string; live: number | null; changed_at: number };
  document_version: DocumentVersionRow;
  document_piece: DocumentPieceRow;
  revision: { name: string; number: number };
  asked_subject: { month: string; subject: string; count: number };
}

export interface PersonRow {
  id: string;
  name: string | null;
  account: string | null;
  tenant: string | null;
  unit: string | null;
  role: string | null;
  hours: string | null;
  language: string | null;
  seen_at: number;
}

export interface ConversationRow {
  id: string;
  scope: ConversationScope;
  channel: string;
  service_url: string;
  bot: string;
  tenant: string | null;
  person: string | null;
  team: string | null;
  name: string | null;
  unit: string | null;
  state: ConversationState;
  seen_at: number;
  /** Since when it stands as it does. */
  state_at: number;
}

export interface ScheduleRow {
  id: string;
  lineage: string;
  title: string;
  content: string;
  audience: string;
  rule: string;
  state: ScheduleState;
  owner: string | null;
  owner_name: string | null;
  made_in: string | null;
  next_at: number | null;
  occasions: number;
  late_ms: number;
  revision: number;
  created_at: number;
  changed_at: number;
}

export interface OccasionRow {
  id: string;
  schedule: string;
  number: number;
  due_at: number;
  opened_at: number;
  state: OccasionState;
  nudged_at: number | null;
}

export interface DeliveryRow {
  id: string;
  occasion: string;
  schedule: string;
  person: string | null;
  conversation: string | null;
  state: DeliveryState;
  round: number;
  attempts: number;
  not_before: number;
  expires_at: number;
  last_status: number | null;
  code: string | null;
  uncertain: number;
  message: string | null;
  sent_at: number | null;
  failed_at: number | null;
  /** The earliest of its acknowledgements, kept here as well so that counting is one query. */
  acknowledged_at: number | null;
  completed_at: number | null;
  claimed_by: string | null;
  claimed_until: number | null;
}

export interface AcknowledgementRow {
  delivery: string;
  person: string;
  at: number;
  completed_at: number | null;
}

export interface OptOutRow {
  person: string;
  /** Empty for all reminders: a key cannot hold a null. */
  lineage: string;
  at: number;
}

export interface AuditRow {
  id: string;
  at: number;
  actor: string;
  action: string;
  target: string;
  /** Names, with a comma between. */
  fields: string;
}

export interface QuestionRow {
  /** The question without case and punctuation. */
  key: string;
  question: string;
  first: string;
  last: string;
  count: number;
}

export interface IntroductionUnitRow {
  person: string;
  unit: string;
  finished_at: number;
}

export interface IntroductionAnswerRow {
  person: string;
  /** `${unit}/${question}` */
  question: string;
  step: number;
  due_at: number | null;
  at: number;
}

export interface FavouriteRow {
  person: string;
  kind: FavouriteKind;
  id: string;
  at: number;
}

export interface DocumentVersionRow {
  document: string;
  version: number;
  file: string;
  bytes: number;
  sha256: string;
  added_at: number;
  added_by: string | null;
  said: string | null;
}

/** A stretch of a version's content: no row is so long that a few of them are much to hold. */
export interface DocumentPieceRow {
  document: string;
  version: number;
  /** From 0. */
  number: number;
  content: Uint8Array;
}
