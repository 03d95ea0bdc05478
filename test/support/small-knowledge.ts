import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Answerer } from '../../src/answering/answer.ts';
import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/create-knowledge.ts';
import { HOME } from './field-lexicon.ts';

export interface SmallKnowledge {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
}

/**
 * Knowledge made of a few documents, with the real lexicon and law map. Call it at the top of a test file; what it gives
 * may be used inside tests.
 * @param documents text by file name
 */
export function smallKnowledge(documents: Readonly<Record<string, string>>): () => SmallKnowledge {
  let made: SmallKnowledge | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lathunden-'));
  beforeAll(async () => {
    for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
    const knowledge = await createKnowledge({ folders: [folder], home: HOME, snapshots: null });
    made = { knowledge, answerer: createAnswerer(knowledge) };
    // The whole lexicon is read, which takes long on a busy computer.
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => made!;
}
