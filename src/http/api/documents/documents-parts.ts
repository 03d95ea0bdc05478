import type { Knowledge } from '../../../knowledge/create-knowledge.ts';
import type { KnowledgeWork } from '../../../knowledge/live/refresher.ts';
import type { Previewer } from '../../../knowledge/preview/preview-in-worker.ts';
import type { AuditLog } from '../../../store/audit-log.ts';
import type { OwnDocuments } from '../../../store/own-documents.ts';
import type { QuestionStore } from '../../../store/store.ts';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { ApiProblem } from '../api-route.ts';

/** Knowledge that is brought up to date while it is in use. */
export interface LiveView {
  current(): Knowledge;
  work(): KnowledgeWork;
  refresh(): Promise<void>;
}

/** What looking after the knowledge takes. */
export interface DocumentsParts {
  /** null until the documents have been read. */
  readonly live: () => LiveView | null;
  readonly documents: OwnDocuments;
  readonly questions: Pick<QuestionStore, 'list' | 'remove'>;
  readonly audit: Pick<AuditLog, 'add'>;
  readonly preview: Previewer;
  /** Where the documents that were put in lie. */
  readonly folder: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** In the words of whoever asked. */
export function problem(
  status: ApiProblem['status'],
  code: keyof typeof tabKnowledgeTexts.problems,
): { readonly problem: ApiProblem } {
  return { problem: { status, code, message: tabKnowledgeTexts.problems[code] } };
}
