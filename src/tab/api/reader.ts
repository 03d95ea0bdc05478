/**
 * `GET /api/tab/documents/:id?passage=`: a document to read. `passage` is the id of a passage, or several places ("12-20,31-33")
 * as they end the ids of passages.
 */
export type { ReadBlock, ReadDocument, ReadHit } from '../../answering/read-document.ts';
