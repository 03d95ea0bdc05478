import type { SourceDetails } from '../../src/answering/source-details.ts';

/** An organisation's own document with nothing remarkable about it. */
export const ownSource: SourceDetails = { origin: 'own', unit: null, expired: null, references: [] };
