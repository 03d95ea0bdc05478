import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { botTexts } from '../../../src/texts/bot.ts';
import { extensionTexts as texts } from '../../../src/texts/extension.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { type RunningBot, startBot } from '../../support/fake-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningBot;
const answerer = fakeAnswerer();
const people = {
  say: async () => {},
  get: async (id: string) => ({ ...person, id }),
};
const person = {
  name: null,
  account: null,
  tenant: null,
  unit: 'Norra',
  role: null,
  hours: null,
  language: null,
  seenAt: 0,
};
const noted: unknown[] = [];
beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await startBot({
    answerer: () => answerer,
    people,
    contacts: { note: async ({ reference }) => void noted.push(reference) },
    readerLink: (passage) => `https://lathunden.example/tab/#/las/${encodeURIComponent(passage)}`,
  });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});

const post = (activity: object, url = bot.url) => teams.post(url, activity);
async function search(words: string, options?: object) {
  const { status, body } = await post(activities.search(words, options));
  expect(status).toBe(200);
  return body.composeExtension;
}
const cards = (result: { attachments: { content: object }[] }) =>
  result.attachments.map(({ content }) => content);

describe('a search where somebody writes', () => {
  test('gives passages to choose from, each with a preview and a card', async () => {
    const result = await search('slutanteckning');
    expect(result).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(result.attachments).toHaveLength(4);
    const [first] = result.attachments;
    expect(first.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(first.preview).toMatchObject({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: '5.2 Slutanteckning' },
    });
    expect(first.preview.content.text).toContain('Riktlinje för social dokumentation i Björkvik, s. 14: När');
  });

  test('puts in a card that stands alone: whose words, section, page, year and where to read on', async () => {
    const [card] = cards(await search('slutanteckning'));
    expect(schemaProblems(card)).toEqual([]);
    const seen = outline(card as never);
    for (const words of [
      texts.verbatim('Riktlinje för social dokumentation i Björkvik'),
      '”När en insats avslutas',
      'Avsnitt: 5.2 Slutanteckning · sida 14 · 2024',
      texts.credit,
    ])
      expect(seen).toContain(words);
    const actions = [...everyNode(card)].filter(({ type }) => String(type).startsWith('Action.'));
    expect(actions.map(({ type, url }) => [type, url])).toEqual([
      ['Action.OpenUrl', 'https://lathunden.example/tab/#/las/riktlinje-dokumentation.txt%23120-126'],
    ]);
  });

  test('comes a page at a time, ten at most, and ends', async () => {
    expect((await search('slutanteckning', { skip: 0, count: 2 })).attachments).toHaveLength(2);
    const next = await search('slutanteckning', { skip: 2, count: 2 });
    expect(next.attachments).toHaveLength(2);
    expect((await search('slutanteckning', { skip: 4, count: 2 })).attachments).toEqual([]);
    expect((await search('slutanteckning', { skip: 900, count: 25 })).attachments).toEqual([]);
  });

  test('before anything is typed says what can be asked, each with its answer', async () => {
    const { body } = await post(
      activities.invoke('composeExtension/query', {
        commandId: 'sok',
        parameters: [{ name: 'initialRun', value: 'true' }],
        queryOptions: { skip: 0, count: 25 },
      }),
    );
    const { attachments } = body.composeExtension;
    expect(attachments[0].preview.content.title).toBe('Vad ska stå i en slutanteckning?');
    expect(outline(attachments[0].content)).toContain(texts.verbatim('Handbok för öppenvården'));
  });

  test('goes on saying so while there is only a letter', async () => {
    expect((await search('s')).attachments[0].preview.content.title).toBe('Vad ska stå i en slutanteckning?');
  });

  test('asks from the district that the writer has said is theirs', async () => {
    await search('slutanteckning');
    expect(answerer.askedFrom.at(-1)).toBe('Norra');
  });

  test('does not take the chat that is written in for one the bot may write in', () => {
    expect(noted.length).toBeGreaterThan(0);
    expect(noted.every((reference) => reference === null)).toBe(true);
  });
});

describe('a search that gives nothing', () => {
  test.each([
    ['121212-1212', texts.search.personal],
    ['x'.repeat(2_000), texts.search.tooLong],
    ['x'.repeat(100_000), texts.search.tooLong],
  ])('says why (%#)', async (words, said) => {
    expect(await search(words)).toEqual({ type: 'message', text: said });
  });

  test('asks what stands before a word that is not yet one, and then says so', async () => {
    const nothing = {
      ...answerer,
      ask: (question: string) => ({
        ...answerer.ask(question),
        answered: false,
        reason: 'no_support' as const,
        passages: [],
      }),
    };
    const own = await startBot({ answerer: () => nothing });
    const { body } = await post(activities.search('barn vädr'), own.url);
    await own.close();
    expect(body.composeExtension).toEqual({ type: 'message', text: texts.search.nothing });
    expect(answerer.asked.slice(-2)).toEqual(['barn vädr', 'barn']);
  });

  test('says that the documents are still being read', async () => {
    const own = await startBot({ answerer: () => null });
    const { body } = await post(activities.search('slut'), own.url);
    await own.close();
    expect(body.composeExtension).toEqual({ type: 'message', text: botTexts.trouble.starting });
  });

  test('says that it failed, and logs no word of what was typed', async () => {
    expect(await search('kasta HEMLIGHET')).toEqual({ type: 'message', text: texts.search.failed });
    expect(JSON.stringify(bot.lines)).not.toMatch(/HEMLIGHET|121212/u);
  });
});
