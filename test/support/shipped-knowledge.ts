import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { HOME } from './field-lexicon.ts';
import type { SmallKnowledge } from './small-knowledge.ts';

/** The shipped articles, with the real lexicon and law map. Call it at the top of a test file. */
export function shippedKnowledge(): () => SmallKnowledge {
  let made: SmallKnowledge | undefined;
  beforeAll(async () => {
    const knowledge = await createKnowledge({
      folders: [join(HOME, 'articles')],
      home: HOME,
      snapshots: null,
    });
    made = { knowledge, answerer: createAnswerer(knowledge) };
  });
  return () => made!;
}
