import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { botTexts } from '../../../src/texts/bot.ts';
import { extensionTexts } from '../../../src/texts/extension.ts';
import { filled } from '../../support/card-hand.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { seenDialog } from '../../support/dialog-window.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { type RunningBot, startBot } from '../../support/fake-teams-bot.ts';

const texts = extensionTexts.ask;
let teams: FakeTeams;
let bot: RunningBot;
const answerer = fakeAnswerer();
beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await startBot({
    answerer: () => answerer,
    readerLink: () => 'https://lathunden.example/tab/#/las/x',
  });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});
beforeEach(() => {
  answerer.asked.length = 0;
});

const post = (activity: object) => teams.post(bot.url, activity);
async function about(content: string, contentType?: string) {
  const { card } = seenDialog(await post(activities.askAbout(content, contentType)));
  expect(schemaProblems(card)).toEqual([]);
  return { card: card!, seen: outline(card as never), field: filled(card!).question };
}
const question = 'Vad ska stå i en slutanteckning?';

describe('asking about a message', () => {
  test('shows the question as it is understood, to be changed, and the answer with its sources', async () => {
    const { field, seen } = await about(
      `<p>Hej <at id="0">Bo Berg</at>!</p><div>Vi ska avsluta. ${question}&nbsp;</div>`,
    );
    expect(field).toBe(question);
    expect(answerer.asked).toEqual([question]);
    expect(seen).toContain(extensionTexts.verbatim('Riktlinje för social dokumentation i Björkvik'));
    expect(seen).toContain('Avsnitt: 5.2 Slutanteckning');
    expect(seen).toContain(texts.insert);
    expect(seen).not.toContain('Bo Berg');
  });

  test('reads a message that is plain text as it stands', async () => {
    expect((await about('Är 3 < 5 & <b>?', 'text')).field).toBe('Är 3 < 5 & <b>?');
  });

  test('has only buttons that a dialog can send', async () => {
    const actions = [...everyNode((await about(question)).card)].filter(({ type }) =>
      String(type).startsWith('Action.'),
    );
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(['Action.Submit', 'Action.OpenUrl']));
  });

  test('asks again with what has been changed', async () => {
    const changed = 'Vad säger lagen?';
    const { card } = seenDialog(await post(activities.askAgain({ verb: 'ask.again', question: changed })));
    expect(answerer.asked).toEqual([changed]);
    expect(filled(card!).question).toBe(changed);
    expect(outline(card as never)).toContain(botTexts.answer.law);
  });

  test('puts the answer that was shown in the box where one writes, as a card that stands alone', async () => {
    const { card } = await about(`Vad säger lagen?`);
    const insert = [...everyNode(card)].find(({ title }) => title === texts.insert)!;
    const { body } = await post(
      activities.askAgain({ ...(insert.data as object), question: 'något annat, som inte har frågats' }),
    );
    const { type, attachments } = body.composeExtension;
    expect([type, attachments.length]).toEqual(['result', 1]);
    const [{ content }] = attachments;
    expect(schemaProblems(content)).toEqual([]);
    expect(outline(content)).toContain(botTexts.answer.law);
    expect(JSON.stringify(content)).not.toMatch(/Vad säger|något annat|Action\.(?:Submit|Execute)/u);
  });

  test('says that it has no answer, and has nothing to put in', async () => {
    const { seen } = await about('Hur blir vädret?');
    expect(seen).toContain(botTexts.refusal.titles.no_support);
    expect(seen).not.toContain(texts.insert);
    const { body } = await post(activities.askAgain({ verb: 'ask.insert', asked: 'Hur blir vädret?' }));
    expect(body.task.type).toBe('continue');
  });
});

describe('a message that is not to be searched for', () => {
  test.each([
    ['an identity number', '<p>Ärendet 20121212-1212. Vad gör jag?</p>', /Jag har varken sökt/u],
    ['a common first name', '<p>Anna Andersson ska flytta. Vad gör jag?</p>', /Jag har varken sökt/u],
    ['no text', '<attachment id="1"></attachment>', new RegExp(texts.empty, 'u')],
    ['far too much text', `<p>${'Ord ur en akt. '.repeat(10_000)}</p>`, new RegExp(texts.long, 'u')],
    ['too long a question', `<p>Är ${'ett långt ord och '.repeat(80)}slut?</p>`, new RegExp(texts.long, 'u')],
  ])('with %s is neither asked nor shown again', async (_, html, said) => {
    const { field, seen } = await about(html);
    expect(seen).toMatch(said);
    expect(field).toBe('');
    expect(answerer.asked).toEqual([]);
    expect(seen).not.toMatch(/1212|Andersson|akt\./u);
  });

  test('with what may be a name is shown to be changed, and asked about only when somebody says so', async () => {
    const { field, seen } = await about('<p>Vad gör jag när Xerxes Qvarnfelt avbokar?</p>');
    expect(field).toContain('Qvarnfelt');
    expect(seen).toContain('Läs igenom en gång till');
    expect(answerer.asked).toEqual([]);
  });

  test('a question with an identity number is not answered; it stands in the field to be changed', async () => {
    const typed = 'Vad gör jag med 121212-1212?';
    const { card } = seenDialog(await post(activities.askAgain({ verb: 'ask.again', question: typed })));
    expect(outline(card as never)).toContain(texts.personalQuestion);
    expect(filled(card!).question).toBe(typed);
    expect(outline(card as never)).not.toContain(texts.insert);
  });

  test('no word of any message is in the log', () => {
    expect(JSON.stringify(bot.lines)).not.toMatch(/1212|Andersson|Xerxes|Berg|slutanteckning/u);
  });
});
