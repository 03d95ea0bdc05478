import type { DocumentFacts, SourceDocument } from '../../src/knowledge/document.ts';

/** Facts about a document, with nothing remarkable in them but what is given. */
export function documentFacts(given: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    id: 'bok.txt',
    title: 'Boken',
    publisher: null,
    date: null,
    reference: null,
    path: '/bok.txt',
    origin: 'own',
    kind: null,
    unit: null,
    validUntil: null,
    questions: [],
    ...given,
  };
}

/** A document ready to be cut into passages. */
export function sourceDocument(given: Partial<SourceDocument> = {}): SourceDocument {
  return {
    ...documentFacts(given),
    blocks: [],
    references: new Map(),
    sectionQuestions: new Map(),
    ...given,
  };
}
