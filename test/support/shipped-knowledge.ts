import { beforeAll } from 'vitest';
import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { SHIPPED_FOLDERS } from '../../src/commands/load-answerer.ts';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { HOME } from './field-lexicon.ts';
import type { SmallKnowledge } from './small-knowledge.ts';

/** Nearly two thousand sections are indexed. */
const PATIENCE_MS = 120_000;

/** The shipped articles, with the real lexicon and law map. Call it at the top of a test file. */
export function shippedKnowledge(): () => SmallKnowledge {
  let made: SmallKnowledge | undefined;
  beforeAll(async () => {
    const knowledge = await createKnowledge({
      folders: [],
      shipped: SHIPPED_FOLDERS,
      home: HOME,
      snapshots: null,
    });
    made = { knowledge, answerer: createAnswerer(knowledge) };
  }, PATIENCE_MS);
  return () => made!;
}
