import type { Answer, AnswerNote, AnswerSource, RankedPassage } from '../../answering/answer.ts';
import type { Facets } from '../../answering/list-facets.ts';

/**
 * `POST /api/tab/ask`: sent and not fetched, since what somebody asks would else stand in addresses, which servers on the way
 * write down.
 */
export interface Ask {
  readonly q: string;
  /** Id of a source, as in `Facets.sources`; or of any document. */
  readonly source?: string;
  readonly unit?: string;
  /** Years. */
  readonly from?: number;
  readonly to?: number;
  /** 1–20; 5 unless told. */
  readonly limit?: number;
}

/** What `POST /api/tab/ask` gives: the answer as the bot gives it, or why there is none. `question` is empty when it is not to be kept. */
export type AskReply = Answer;
export type { AnswerNote, AnswerSource, RankedPassage };

/** `GET /api/tab/facets`: what the answer's sources can be chosen by. */
export type FacetsReply = Facets;

/** `GET /api/tab/suggestions`: questions that the texts answer. */
export interface SuggestionsReply {
  readonly questions: readonly string[];
}

/** `POST /api/tab/unanswered`: sends a question that got no answer to whoever looks after the knowledge, without who asked it. */
export interface SendUnanswered {
  readonly q: string;
}
