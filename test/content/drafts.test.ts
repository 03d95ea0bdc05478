import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../src/guidance/drafts/compose-draft.ts';
import { draftAnswers } from '../../src/guidance/drafts/draft-answers.ts';
import { draftText } from '../../src/guidance/drafts/draft-text.ts';
import { type DraftValues, readDraftValues } from '../../src/guidance/drafts/draft-values.ts';
import { beginValues } from '../../src/guidance/drafts/merge-values.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import { COPY, FORM, PREVIEW } from '../../src/teams/guide/draft-action.ts';
import { createDraftCards } from '../../src/teams/guide/draft-cards.ts';
import { draftChatTexts } from '../../src/texts/drafts.ts';
import { pressables, pressed } from '../support/card-hand.ts';
import { schemaProblems } from '../support/card-schema.ts';
import { HOME } from '../support/field-lexicon.ts';
import { fullDraft } from '../support/full-draft.ts';
import { guideContext } from '../support/guide-context.ts';
import { shippedContent, shippedGuidance } from '../support/shipped-guidance.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { drafts } = shippedContent;
const cards = createDraftCards({
  sources: loadSources(join(HOME, 'sources.yaml')),
  publicUrl: 'https://lathunden.stockholm.example',
});
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** In bytes: what a message takes, less what goes around a card. */
const mostBytes = 27_500;

describe.each(drafts.map((template) => [template.id, template] as const))('the draft %s', (_, template) => {
  const show = (values: DraftValues, view: string) => {
    const state = { ...beginValues(0), values, view, template: template.id, last: null };
    return cards.show({ id: '0123456789abcdef', revision: 99, state }, template, '2026-11-23');
  };
  const views = [...template.prompts.map(({ id }) => id), FORM, PREVIEW, COPY];

  test('fits in a message and can be shown, empty and as full as it can be', () => {
    for (const values of [{}, fullDraft(template)])
      for (const view of views) {
        const card = show(values, view);
        const bytes = Buffer.byteLength(JSON.stringify(card));
        expect({ view, tooLarge: Math.max(0, bytes - mostBytes), problems: schemaProblems(card) }).toEqual({
          view,
          tooLarge: 0,
          problems: [],
        });
        expect(pressables({ ...card }).length).toBeGreaterThan(0);
      }
  });

  test('is, without answers, what is missing and nothing else', () => {
    const draft = composeDraft(template, {});
    const asked = template.prompts.filter(({ needed, when }) => needed && when === undefined);
    expect(draft.gaps.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    expect(draft.sections.flatMap(({ blocks }) => blocks).every(({ kind }) => kind === 'gap')).toBe(true);
  });

  test('has room for whatever is answered, and adds no word', () => {
    const values = fullDraft(template);
    expect(readDraftValues(template, values)).toMatchObject({ problems: [], overfull: null });
    const known = new Set([
      ...words(JSON.stringify(template)),
      ...words(Object.values(values).join(' ')),
      'mars',
      '14',
    ]);
    const lower = new Set([...known].map((word) => word.toLowerCase()));
    const draft = composeDraft(template, values);
    const added = words(draftText(draft)).filter(
      (word) => !lower.has(word.toLowerCase()) && !/^[1-4]$/u.test(word),
    );
    expect(added).toEqual([]);
    expect(draft.waiting).toEqual([]);
  });
});

const CASES = join(import.meta.dirname, '..', 'support', 'closing-cases');
describe.each(readdirSync(CASES))('the closing note of %s', (file) => {
  const template = drafts.find(({ id }) => id === 'slutanteckning')!;
  const answers = JSON.parse(readFileSync(join(CASES, file), 'utf8'));
  const values = draftAnswers(template).parse(answers);
  const draft = composeDraft(template, values);
  const text = draftText(draft);

  test('has every answer that is asked for, word for word', () => {
    const written = Object.values(values).filter((value) => /\s/u.test(value));
    expect(written.length).toBeGreaterThan(8);
    for (const answer of written) expect(text).toContain(answer.slice(1).replace(/\.$/u, ''));
    expect(draft.waiting).toEqual([]);
  });

  test('adds no word, and marks what is missing', () => {
    const lower = new Set(words(JSON.stringify([template, answers])).map((word) => word.toLowerCase()));
    const months =
      /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d{1,2})$/u;
    const told = draft.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));
    expect(
      told
        .flatMap((block) => words(block.text))
        .filter((word) => !lower.has(word.toLowerCase()) && !months.test(word)),
    ).toEqual([]);
    expect(text.includes('[Saknas: ')).toBe(draft.gaps.length > 0);
  });
});

test('the text of a draft is tried against its review with one press', async () => {
  const { router } = shippedGuidance(temporaryFolder().path);
  const cardIn = (result: unknown) => JSON.parse(JSON.stringify((result as { card: object }).card));
  await router.message('utkast slutanteckning', guideContext);
  await router.message(
    'svar: Stöd till mamma och barnet, eftersom barnet var rädd hemma på kvällarna.',
    guideContext,
  );
  const preview = cardIn(await router.message('förhandsgranska', guideContext));
  const press = async (card: object, title: string) => {
    const button = pressables({ ...card }).find((one) => one.title === title)!;
    return cardIn(await router.press(pressed({ ...card }, button), guideContext));
  };
  const review = await press(
    await press(preview, draftChatTexts.buttons.copy),
    draftChatTexts.buttons.review,
  );
  expect(pressables(review).some(({ verb }) => verb.startsWith('review.'))).toBe(true);
  expect(JSON.stringify(review)).toContain('Stöd till mamma');
});
