import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDraftGuide } from '../../../src/teams/guide/draft-guide.ts';
import { dialogTexts } from '../../../src/texts/dialogs.ts';
import { draftChatTexts as texts } from '../../../src/texts/drafts.ts';
import { aDraftTemplate } from '../../support/a-draft-template.ts';
import { fields, filled, pressables } from '../../support/card-hand.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { dialogWindow, type SeenDialog } from '../../support/dialog-window.ts';
import { cardIn, type DraftChat, startDraftChat } from '../../support/draft-chat.ts';
import { activities } from '../../support/fake-teams.ts';

const { buttons } = texts;
const template = aDraftTemplate();
const guide = createDraftGuide({
  templates: [template, aDraftTemplate({ id: 'promenad', title: 'Promenad', names: ['promenad'] })],
  sources: new Map(),
  screen: (text) => {
    if (/\d{6}-\d{4}/u.test(text)) return { verdict: 'stop', kinds: ['identity'] };
    return /Kalle/u.test(text) ? { verdict: 'ask', kinds: ['name'] } : { verdict: 'pass', kinds: [] };
  },
  publicUrl: 'https://lathunden.example',
  now: () => 0,
});

let chat: DraftChat;
beforeAll(async () => {
  chat = await startDraftChat(guide);
});
afterAll(() => chat.close());

const window = (at: object = {}) => dialogWindow(chat.teams, chat.bot.url, at);
const list = async () => cardIn(await chat.say('utkast'));
const typed = { 'a-varfor': 'Barnet ville gunga.', 'a-plats': 'vid sjön' };
const form = async (own = window()) =>
  own.press(await own.open(await list(), buttons.form), texts.start(template.title));
const cardOf = ({ card, line }: SeenDialog) => {
  if (card === null) throw new Error(`The dialog closed: ${line}`);
  return card;
};
const channel = {
  conversation: { id: '19:c@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true },
};

describe('a draft in a dialog', () => {
  test('is chosen in it, and then asks for everything at once', async () => {
    const own = window();
    const menu = await own.open(await list(), buttons.form);
    expect(menu.title).toBe(dialogTexts.titles.draft);
    expect(outline(cardOf(menu) as never)).toContain(texts.listFormLead);
    const shown = await own.press(menu, texts.start(template.title));
    const ids = fields(cardOf(shown)).map(({ id }) => id);
    for (const id of ['a-varfor', 'a-dag', 'a-plats', 'a-slut']) expect(ids).toContain(id);
    expect(shown.sent).toEqual([]);
  });

  test('has only buttons that a dialog can send, and none that opens another', async () => {
    const card = cardOf(await form());
    const actions = [...everyNode(card)].filter(({ type }) => String(type).startsWith('Action.'));
    expect(actions.filter(({ type }) => type === 'Action.Execute')).toEqual([]);
    expect(actions.filter(({ data }) => JSON.stringify(data ?? {}).includes('msteams'))).toEqual([]);
    expect(schemaProblems(card)).toEqual([]);
  });

  test('takes with it what was typed on the step that it was opened from', async () => {
    const step = cardIn(await chat.say('utkast lek'));
    const shown = await window().open(step, buttons.form, { 'a-varfor': 'Barnet ville gunga.' });
    expect(filled(cardOf(shown))['a-varfor']).toBe('Barnet ville gunga.');
  });

  test('is left in one’s own chat as the card that the chat itself gives, and the dialog closes', async () => {
    const own = window();
    const done = await own.press(await form(own), buttons.preview, typed);
    expect(done.line).toBe(dialogTexts.draftDone);
    expect(done.sent).toHaveLength(1);
    const card = done.sent[0]!.activity.attachments![0]!.content;
    expect(JSON.stringify(card)).toContain('Barnet ville gunga.');
    expect(pressables(card).map(({ title }) => title)).toContain(buttons.edit);
    // And goes on from there as any other draft.
    const edited = cardIn(await chat.press(card, buttons.edit));
    expect(filled(edited)['a-plats']).toBe('vid sjön');
  });

  test('is in the chat once, also when the client sends the same again', async () => {
    const own = window();
    const data = own.data(await form(own), buttons.preview, typed);
    const [first, second] = [await own.send('submit', data), await own.send('submit', data)];
    expect([first.sent.length, second.sent.length]).toEqual([1, 0]);
    expect(second.line).toBe(first.line);
  });

  test('comes the next time when it could not be left in the chat', async () => {
    const own = window();
    const data = own.data(await form(own), buttons.preview, typed);
    chat.teams.answerWith(403);
    await own.send('submit', data);
    chat.teams.answerWith(201);
    const again = await own.send('submit', data);
    expect(again.sent.at(-1)?.activity.attachments).toHaveLength(1);
  });

  test('stays in the dialog in a channel, where others would read it', async () => {
    const own = window(channel);
    const menu = await own.open(await list(), buttons.form);
    const shown = await own.press(await own.press(menu, texts.start(template.title)), buttons.preview, typed);
    expect(shown.sent).toEqual([]);
    expect(outline(cardOf(shown) as never)).toContain(texts.previewTitle);
    const back = await own.press(shown, buttons.edit);
    expect(filled(cardOf(back))['a-varfor']).toBe('Barnet ville gunga.');
  });
});

describe('what is not right in a dialog', () => {
  test.each([
    ['a day that is none', { 'a-dag': 'i går' }, /gick inte att läsa som ett datum/u],
    ['an identity number', { 'a-plats': 'hos 121212-1212' }, /Jag har inte tagit emot svaret/u],
    ['a text that is too long', { 'a-varfor': 'x'.repeat(9_000) }, /Korta det/u],
  ])('%s is said above the form, with all that was filled in', async (_, wrong, said) => {
    const own = window();
    const shown = await own.press(await form(own), buttons.preview, { ...typed, ...wrong });
    expect(outline(cardOf(shown) as never)).toMatch(said);
    expect(filled(cardOf(shown))).toMatchObject({ ...typed, ...wrong });
    expect(shown.sent).toEqual([]);
    const mended = { 'a-dag': '2026-11-20', 'a-plats': 'vid sjön', 'a-varfor': 'Barnet ville gunga.' };
    expect((await own.press(shown, buttons.preview, mended)).line).toBe(dialogTexts.draftDone);
  });

  test('what may be a name is asked about once, and believed the second time', async () => {
    const own = window();
    const name = { ...typed, 'a-plats': 'hos Kalle' };
    const asked = await own.press(await form(own), buttons.preview, name);
    expect(outline(cardOf(asked) as never)).toContain('Läs igenom en gång till');
    expect((await own.press(asked, buttons.preview)).line).toBe(dialogTexts.draftDone);
  });

  test('nothing of it is in the log', () => {
    expect(JSON.stringify(chat.bot.lines)).not.toMatch(/gunga|121212|Kalle/u);
  });
});

describe('in a client without dialogs', () => {
  test('the button’s message gets the same list, and then the form, as cards in the chat', async () => {
    const opens = pressables(await list()).find(({ title }) => title === buttons.form)!;
    chat.teams.recorded.length = 0;
    await chat.teams.post(
      chat.bot.url,
      activities.submit({ verb: opens.verb, ...opens.data, msteams: { type: 'task/fetch' } }),
    );
    const menu = chat.teams.recorded.at(-1)!.activity.attachments![0]!.content;
    const shown = cardIn(await chat.press(menu, texts.start(template.title)));
    expect(fields(shown).map(({ id }) => id)).toContain('a-plats');
    const preview = cardIn(await chat.press(shown, buttons.preview, { plats: 'vid sjön' }));
    expect(JSON.stringify(preview)).toContain('vid sjön');
  });
});
