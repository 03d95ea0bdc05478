import lunr from 'lunr';
import type { Passage } from '../../knowledge/passage.ts';
import { type Baseline, baselineText } from './baseline.ts';

/**
 * lunr with its own settings.
 * @param plugin a language to use instead of the English that lunr comes with
 */
export function createLunrBaseline(
  name: string,
  passages: readonly Passage[],
  plugin?: lunr.Builder.Plugin,
): Baseline {
  let pipeline = new lunr.Pipeline();
  const index = lunr(function () {
    if (plugin) this.use(plugin);
    this.ref('id');
    this.field('text');
    for (const [id, passage] of passages.entries()) this.add({ id: String(id), text: baselineText(passage) });
    pipeline = this.pipeline;
  });
  return {
    name,
    search(question) {
      // The same steps as when indexing: lunr's own search leaves out the trimmer, and then finds neither "journal?"
      // nor a word that starts with å, ä or ö. Its query parser is never used: it has operators and throws. A star
      // is the one character that means something even here.
      const terms = pipeline.run(lunr.tokenizer(question.replaceAll('*', ' '))).map(String);
      // A query without clauses would match everything.
      if (terms.length === 0) return [];
      const found = index.query((query) => {
        for (const term of terms) query.term(term, { usePipeline: false });
      });
      return found.map(({ ref }) => Number(ref));
    },
  };
}
