import type { Knowledge } from '../knowledge/create-knowledge.ts';
import { lawNotes } from '../knowledge/law/law-note.ts';

/** What to know about the law that a text out of a document leans on, in the light of the document's date. */
export function lawNotesOn(text: string, document: string, { documents, law }: Knowledge): string[] {
  return lawNotes(text, { documentDate: documents.get(document)?.date ?? null }, law);
}
