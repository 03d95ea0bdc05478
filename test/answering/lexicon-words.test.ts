import { expect, it } from 'vitest';
import { lexiconWords } from '../../src/answering/lexicon-words.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { smallLexicon } from '../support/small-home.ts';

const words = () =>
  lexiconWords(
    loadLexicon(
      smallLexicon({
        'concepts/a.yaml':
          'concepts:\n  - {id: bank, terms: [bänk i park], everyday: [Sittplats], related: [gunga]}\n',
        'outside.yaml': 'outside: [raket]\nperhaps: [segelbåt]\n',
      }),
    ),
  );

it.each([
  ['of a phrase', 'park'],
  ['of everyday talk, in small letters', 'sittplats'],
  ['that is short for another', 'bk'],
  ['that is inflected irregularly', 'böcker'],
  ['of another subject', 'raket'],
  ['perhaps of another subject', 'segelbåt'],
  ['for a place elsewhere', 'målilla'],
  ['for a district', 'norra'],
])('the lexicon knows a word %s', (_, word) => {
  expect(words()).toContain(word);
});

it.each([
  ['that is only related', 'gunga'],
  ['that is misspelt', 'bännk'],
  ['that is not in it', 'kanot'],
  ['of two words as one', 'bänk i park'],
])('the lexicon does not vouch for a word %s', (_, word) => {
  expect(words()).not.toContain(word);
});
