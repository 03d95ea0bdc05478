import { expect, test } from 'vitest';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import { button } from '../../../src/teams/cards/elements.ts';
import { draftListCard } from '../../../src/teams/cards/guide/draft-list-card.ts';
import { remindMenuCard } from '../../../src/teams/cards/remind/remind-menu-card.ts';
import { withoutDialogs } from '../../../src/teams/dialogs/without-dialogs.ts';
import type { Turn } from '../../../src/teams/turn.ts';
import { draftChatTexts } from '../../../src/texts/drafts.ts';

const turn = {} as Turn;
const opensDialog = (outcome: unknown) => JSON.stringify(outcome).includes('task/fetch');

test.each<[string, AdaptiveCard]>([
  ['of drafts', draftListCard([{ id: 'a', title: 'A' }], 'Välj')],
  ['of reminders', remindMenuCard(true)],
])('the menu %s has its form behind a button as the others, wherever the card stands', async (_, card) => {
  expect(opensDialog(card)).toBe(true);
  const reply = { text: '', plain: '', card };
  const outcome = await withoutDialogs(async () => ({
    replies: [reply],
    update: { message: 'm', reply, orElse: false },
    invoke: { status: 200, body: { value: card } },
  }))(turn);
  expect(opensDialog(outcome)).toBe(false);
  expect(outcome.replies).toHaveLength(1);
});

test('the button sends the same, and nothing else of the card is changed', async () => {
  const card = draftListCard([{ id: 'a', title: 'A' }], 'Välj');
  const outcome = await withoutDialogs(async () => ({ replies: [{ text: '', plain: '', card }] }))(turn);
  const before = JSON.stringify(card);
  const form = draftChatTexts.buttons.form;
  const dialog = {
    type: 'Action.Submit',
    title: form,
    data: { verb: 'draft.menu', form: true, msteams: { type: 'task/fetch' } },
  };
  expect(before).toContain(JSON.stringify(dialog));
  expect(JSON.stringify(outcome.replies[0]?.card)).toBe(
    before.replace(JSON.stringify(dialog), JSON.stringify(button(form, { verb: 'draft.menu', form: true }))),
  );
});

test('what can be undone stays so', async () => {
  const undo = async () => {};
  expect((await withoutDialogs(async () => ({ replies: [], undo }))(turn)).undo).toBe(undo);
});
