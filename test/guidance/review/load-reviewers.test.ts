import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadReviewers } from '../../../src/guidance/review/load-reviewers.ts';
import { shippedReviewer } from '../../support/shipped-reviewers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const lexicon = { irregular: [], misspellings: new Map<string, string>() };
const { kind } = shippedReviewer('journal');

function home(words: unknown) {
  const folder = temporaryFolder();
  folder.write('reviews/b.yaml', stringify({ ...kind, id: 'b' }));
  folder.write('reviews/a.yaml', stringify({ ...kind, id: 'a' }));
  folder.write('reviews/anteckning.txt', 'ingen granskning');
  folder.write('review-words.yaml', stringify(words));
  folder.write('review-signs.yaml', stringify({ recognise: {} }));
  return folder.path;
}

it('reviews are read in the order of their files', () => {
  expect([...loadReviewers(home({ lists: {} }), lexicon).keys()]).toEqual(['a', 'b']);
});

it('content that is not as it should be is refused with its file and line', () => {
  expect(() => loadReviewers(home({ lists: { ord: [] } }), lexicon)).toThrow(
    expect.objectContaining({
      code: 'content_invalid',
      message: expect.stringMatching(/review-words\.yaml:2 is not/u),
    }),
  );
});
