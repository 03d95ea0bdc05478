import { join } from 'node:path';
import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { createKnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import { readSnapshot } from '../../src/knowledge/index/snapshot.ts';
import { loadLawMap } from '../../src/knowledge/law/law-map.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import type { Memory } from './memory-bench.ts';
import { questionStream, take } from './questions.ts';

/** A process of its own: memory that building the passages took must not count. Prints one line of JSON. */
const [folder = '', key = '', questions = '0'] = process.argv.slice(2);
const megabytes = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);

const before = megabytes();
const started = performance.now();
const lexicon = loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'));
const law = loadLawMap(join(KNOWLEDGE_HOME, 'law.yaml'));
const snapshot = readSnapshot(folder, key);
if (!snapshot) throw new Error(`There is no snapshot ${key} in ${folder}.`);
const documents = new Map(snapshot.documents.map((document) => [document.id, document]));
const index = createKnowledgeIndex(snapshot.passages, lexicon, snapshot.built);
const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'));
const answerer = createAnswerer({
  documents,
  skipped: [],
  index,
  lexicon,
  law,
  sources,
  origin: 'snapshot',
  key,
});
const loadMs = Math.round(performance.now() - started);
const loaded = megabytes();

const listed = snapshot.documents.flatMap((document) => document.questions);
for (const question of take(Number(questions), questionStream(listed, 2))) answerer.ask(question);
const memory: Memory = { before, loaded, loadMs, asked: megabytes(), questions: Number(questions) };
console.log(JSON.stringify(memory));
