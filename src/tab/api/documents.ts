import type { KnowledgeWork } from '../../knowledge/live/refresher.ts';
import type { DocumentPreview } from '../../knowledge/preview/preview-document.ts';
import type { OwnRow, SourceList } from '../../knowledge/uploaded/list-sources.ts';
import type { OwnDocument } from '../../store/own-documents.ts';
import type { UnansweredQuestion } from '../../store/unanswered-questions.ts';

export type { KnowledgeErrorCode } from '../../knowledge/errors.ts';
export type { FoundKind, RepealedLaw } from '../../knowledge/preview/find-in-passages.ts';
export type { DocumentPreview, PreviewPlace } from '../../knowledge/preview/preview-document.ts';
export type {
  OwnRow,
  SkippedRow,
  SourceRow,
  Standing,
  Whose,
} from '../../knowledge/uploaded/list-sources.ts';

/** `GET /api/tab/documents/work`: how it goes with bringing the knowledge up to date, in the process that was asked. */
export type WorkReply = KnowledgeWork;

/** `GET /api/tab/documents` */
export interface DocumentsReply extends SourceList {
  readonly work: WorkReply;
  /** ISO date of the wording that the law was read in. */
  readonly lawReadAsOf: string;
  /** Districts that a document can be for. */
  readonly units: readonly string[];
}

/** A document that is there already and may be the same. */
export interface Alike {
  /** What is the same: every byte, the file's name or the title. */
  readonly by: 'content' | 'file' | 'title';
  readonly title: string;
  /** The document that was put in; null for one that a new version cannot be put of. */
  readonly own: string | null;
}

/** `POST /api/tab/documents/preview?file=`, the bytes as body: what was understood. Nothing of it is kept. */
export interface PreviewReply {
  readonly preview: DocumentPreview;
  readonly alike: readonly Alike[];
  /** It holds somebody's identity number: it cannot be put in. */
  readonly isRefused: boolean;
}

/**
 * `POST /api/tab/documents?file=&sha256=&document=&title=&publisher=&date=&unit=&validUntil=&checked=`, the bytes as body.
 * `checked`: somebody has looked at the personal data that was found.
 */
export interface PublishReply {
  readonly document: OwnDocument;
}

/** `PUT /api/tab/documents/own/:document` `{live}`: null withdraws it. */
export type UseReply = OwnDocument;

/** `GET /api/tab/questions` */
export interface QuestionsReply {
  readonly questions: readonly UnansweredQuestion[];
}

export type { OwnDocument, OwnRow as OwnDocumentRow, UnansweredQuestion };
