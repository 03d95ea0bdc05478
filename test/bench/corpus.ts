import { existsSync } from 'node:fs';
import { KNOWLEDGE_HOME, SHIPPED_FOLDERS } from '../../src/commands/load-answerer.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/create-knowledge.ts';
import { createKnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { createRandom, type Random, shuffled } from './random.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** The real documents that larger heaps of passages are made of. */
export interface Corpus {
  readonly knowledge: Knowledge;
  readonly passages: readonly Passage[];
  /** The questions that the shipped articles say they answer. */
  readonly questions: readonly string[];
}

/** @param seeds a folder with documents to use beside the shipped articles; one that is not there is left out */
export async function readCorpus(seeds: string): Promise<Corpus> {
  const folders = existsSync(seeds) ? [seeds] : [];
  const shipped = SHIPPED_FOLDERS;
  const knowledge = await createKnowledge({ folders, shipped, home: KNOWLEDGE_HOME, snapshots: null });
  const questions = [...knowledge.documents.values()].flatMap((document) => document.questions);
  return { knowledge, passages: knowledge.index.passages, questions };
}

/**
 * Makes exactly `count` passages: the real ones first, then copies with the sentences of all documents shuffled
 * between them. A copy keeps the form of its original: as many sentences, the same headings and footnotes.
 */
export function multiplied(corpus: Corpus, count: number, vocabulary: Vocabulary): Passage[] {
  const random = createRandom(count);
  const passages = corpus.passages.slice(0, count);
  const sentences = corpus.passages.map((passage) => splitSentences(passage.text));
  for (let copy = 2; passages.length < count; copy++) {
    const pool = shuffled(sentences.flat(), random);
    let next = 0;
    for (const [i, original] of corpus.passages.entries()) {
      if (passages.length === count) break;
      const from = next;
      next += sentences[i]!.length;
      passages.push(copied(original, copy, pool.slice(from, next).join(' '), vocabulary, random));
    }
  }
  return passages;
}

function copied(
  original: Passage,
  copy: number,
  text: string,
  vocabulary: Vocabulary,
  random: Random,
): Passage {
  const reworded = (value: string) => (vocabulary === 'open' ? openVocabulary(value, random) : value);
  return {
    ...original,
    id: `${copy}/${original.id}`,
    document: `${copy}/${original.document}`,
    headings: original.headings.map(reworded),
    text: reworded(text),
    footnotes: original.footnotes.map(reworded),
  };
}

/** The knowledge with other passages in it, indexed anew. */
export function knowledgeOf(corpus: Corpus, passages: readonly Passage[]): Knowledge {
  const { knowledge } = corpus;
  return { ...knowledge, index: createKnowledgeIndex(passages, knowledge.lexicon), origin: 'built' };
}
