import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dialogTexts } from '../../../src/texts/dialogs.ts';
import { reminderStatusTexts } from '../../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../../src/texts/reminders.ts';
import { fields, filled, pressables } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { type DialogWindow, dialogWindow, type SeenDialog } from '../../support/dialog-window.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import { type RunningBot, startBot } from '../../support/fake-teams-bot.ts';
import { type Reminding, reminding, TEAM } from '../../support/reminding.ts';

const { remindForm } = dialogTexts;
const { lines, menu, preview, when } = reminderTexts;
let teams: FakeTeams;
let chat: Reminding;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startFakeTeams();
});
beforeEach(async () => {
  chat = await reminding();
  bot = await startBot({ guides: chat.router });
  return () => bot.close();
});
afterAll(() => teams.close());

const own = (at: object = {}): DialogWindow =>
  dialogWindow(teams, bot.url, { conversation: { id: 'a:anna', conversationType: 'personal' }, ...at });
/** The menu in the chat, and the form that its button opens. */
async function form(window = own()): Promise<SeenDialog> {
  return window.send('fetch', { verb: 'remind.form', msteams: { type: 'task/fetch' } });
}
const text = ({ card, line }: SeenDialog) => (card === null ? String(line) : outline(card as never));
const said = { words: 'Läs planerna', typed: 'varje fredag kl 9' };

describe('a new reminder in a dialog', () => {
  test('is opened from the menu of reminders', async () => {
    const { card } = await menuCard();
    expect(pressables(card).find(({ title }) => title === menu.form)).toMatchObject({ verb: 'remind.form' });
  });

  test('asks what, who and when at once; whoever can only remind themselves is not asked whom', async () => {
    const ids = fields((await form()).card!).map(({ id }) => id);
    expect(ids).toEqual(['checklist', 'words', 'typed', 'quick', 'day', 'time', 'plan']);
    chat.managers.add('29:anna');
    expect(fields((await form()).card!).map(({ id }) => id)).toContain('who');
  });

  test('is shown as it will be before it is saved; then the dialog closes, and how it stands is in the chat', async () => {
    const window = own();
    const shown = await window.press(await form(window), remindForm.done, said);
    expect(text(shown)).toContain(preview.title);
    expect(await chat.store.schedules.list()).toEqual([]);
    const done = await window.press(shown, preview.confirm);
    expect(done.line).toBe(reminderStatusTexts.notices.made);
    expect(done.sent).toHaveLength(1);
    expect(JSON.stringify(done.sent[0]!.activity)).toContain('Läs planerna');
    expect(await chat.store.schedules.list()).toMatchObject([{ title: 'Läs planerna', owner: '29:anna' }]);
  });

  test('is made once when the same is confirmed twice', async () => {
    const window = own();
    const shown = await window.press(await form(window), remindForm.done, said);
    const data = window.data(shown, preview.confirm);
    await window.send('submit', data);
    expect((await window.send('submit', data)).sent).toEqual([]);
    expect(await chat.store.schedules.list()).toHaveLength(1);
  });

  test('stays in the dialog in a channel', async () => {
    const window = own({
      conversation: { id: `${TEAM};messageid=1`, conversationType: 'channel', isGroup: true },
    });
    const shown = await window.press(await form(window), remindForm.done, said);
    const done = await window.press(shown, preview.confirm);
    expect(done.sent).toEqual([]);
    expect(text(done)).toContain(reminderStatusTexts.notices.made);
  });

  test('closes with a line when it is dropped', async () => {
    const window = own();
    expect((await window.press(await form(window), reminderTexts.drop)).line).toBe(reminderTexts.dropped);
  });

  test('lets a manager choose persons in the next card, and goes on to the preview', async () => {
    chat.managers.add('29:anna');
    await chat.store.people.seen({ id: 'bo', name: 'Bo B', account: '29:bo', tenant: null }, 0);
    const window = own();
    const people = await window.press(await form(window), remindForm.done, { ...said, who: 'people' });
    expect(text(people)).toContain(reminderTexts.people.title);
    const shown = await window.press(people, reminderTexts.people.done, { chosen: 'bo' });
    expect(text(shown)).toContain(preview.title);
  });
});

describe('what is not right in it', () => {
  test('is told all at once, with what was filled in kept', async () => {
    const window = own();
    const shown = await window.press(await form(window), remindForm.done, {
      words: '',
      quick: '',
      day: '',
      time: 'sen eftermiddag',
    });
    for (const problem of [lines.empty, when.badTime]) expect(text(shown)).toContain(problem);
    expect(filled(shown.card!).time).toBe('sen eftermiddag');
    const mended = await window.press(shown, remindForm.done, { ...said, time: '' });
    expect(text(mended)).toContain(preview.title);
  });

  test('keeps the checklist and the words that were chosen beside what is wrong', async () => {
    const window = own();
    const checklist = fields((await form()).card!).find(({ id }) => id === 'checklist')!.choices[1]!;
    const shown = await window.press(await form(window), remindForm.done, { checklist, words: 'Snart' });
    expect(text(shown)).toContain(when.empty);
    expect(filled(shown.card!)).toMatchObject({ checklist, words: 'Snart' });
  });

  test('words that point somebody out are not taken in; they stand in the field', async () => {
    const window = own();
    const shown = await window.press(await form(window), remindForm.done, { ...said, words: 'Ring Kalle' });
    expect(text(shown)).toContain(lines.personal);
    expect(filled(shown.card!)).toMatchObject({ words: 'Ring Kalle', typed: said.typed });
    expect(JSON.stringify(bot.lines)).not.toContain('Kalle');
  });

  test('whoever is no manager reminds nobody else, whatever the card that was sent looked like', async () => {
    const window = own();
    const first = await form(window);
    const forged = { ...window.data(first, remindForm.done, said), who: 'role chef' };
    expect(text(await window.send('submit', forged))).toContain(preview.title);
    const shown = await window.send('submit', forged);
    const plan = JSON.parse(filled(shown.card!).plan!);
    expect(plan.who).toEqual({ kind: 'me' });
    const confirm = {
      ...window.data(shown, preview.confirm),
      plan: JSON.stringify({ ...plan, who: { kind: 'role', role: 'chef' } }),
    };
    expect(text(await window.send('submit', confirm))).toContain(lines.managersOnly);
    expect(await chat.store.schedules.list()).toEqual([]);
  });

  test('whoever was a manager when the dialog opened, and is none now, is stopped', async () => {
    chat.managers.add('29:anna');
    const window = own();
    const shown = await window.press(await form(window), remindForm.done, { ...said, who: 'role chef' });
    chat.managers.delete('29:anna');
    expect(text(await window.press(shown, preview.confirm))).toContain(lines.managersOnly);
    expect(await chat.store.schedules.list()).toEqual([]);
  });
});

describe('in a client without dialogs', () => {
  test('the button’s message gets the form as a card in the chat', async () => {
    teams.recorded.length = 0;
    await teams.post(bot.url, activities.submit({ verb: 'remind.form', msteams: { type: 'task/fetch' } }));
    const card = teams.recorded.at(-1)!.activity.attachments![0]!.content;
    expect(pressables(card).map(({ title }) => title)).toContain(remindForm.done);
  });
});

async function menuCard(): Promise<{ card: object }> {
  teams.recorded.length = 0;
  await teams.post(bot.url, activities.message('påminn'));
  return { card: teams.recorded.at(-1)!.activity.attachments![0]!.content };
}
