import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { helpCard } from '../../src/teams/cards/help-card.ts';
import type { Guide } from '../../src/teams/guide/guide.ts';
import { botTexts } from '../../src/texts/bot.ts';
import { guidanceTexts } from '../../src/texts/guidance.ts';
import { activities, type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { type RunningBot, startBot } from '../support/fake-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningBot;
const answerer = fakeAnswerer();
let known = true;

beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await startBot({ answerer: () => (known ? answerer : null) });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});
beforeEach(() => {
  teams.recorded.length = 0;
  answerer.asked.length = 0;
  answerer.askedFrom.length = 0;
  bot.unanswered.length = 0;
  bot.feedback.length = 0;
  bot.lines.length = 0;
  known = true;
});

const post = (activity: object) => teams.post(bot.url, activity);
const card = (index = 0) => teams.recorded[index]?.activity.attachments?.[0]?.content;

describe('a question', () => {
  test('in a personal chat is answered with one message: a card, its citations and the plain words', async () => {
    const { status } = await post(activities.message('Vad ska stå i en slutanteckning?'));
    expect(status).toBe(200);
    expect(teams.recorded).toHaveLength(1);
    const { activity, path } = teams.recorded[0]!;
    expect(path).toMatch(/^\/v3\/conversations\/a%3Apersonal\/activities/);
    expect(activity.text).toMatch(/i Björkvik” \[1\] och ”Handbok för öppenvården” \[2\]\.$/);
    expect(activity.summary).toContain('”När en insats avslutas');
    expect(activity.attachments).toHaveLength(1);
    expect(activity.entities).toHaveLength(1);
    expect(activity.entities?.[0]).toMatchObject({ type: 'https://schema.org/Message', '@type': 'Message' });
    const citations = activity.entities?.[0]?.citation as {
      position: number;
      appearance: { name: string };
    }[];
    expect(citations.map(({ position }) => position)).toEqual([1, 2]);
    expect(citations[0]?.appearance.name.length).toBeLessThanOrEqual(80);
    expect(JSON.stringify(activity)).not.toContain('AIGeneratedContent');
  });

  test('that goes on from the one before is asked as a whole, and said so before the answer', async () => {
    await post(activities.message('Vad ska stå i en slutanteckning?'));
    await post(activities.message('Och då?'));
    expect(answerer.asked).toEqual([
      'Vad ska stå i en slutanteckning?',
      'Och då?',
      'Vad ska stå i en slutanteckning? Då?',
    ]);
    expect(teams.recorded[1]?.activity.text).toMatch(
      /^Jag läser det som: ”Vad ska stå i en slutanteckning\? Då\?”/u,
    );
  });

  test('goes on from nothing that was asked in another conversation', async () => {
    await post(activities.message('Vad ska stå i en slutanteckning?'));
    await post(activities.groupMessage('Och då?'));
    expect(answerer.asked.at(-1)).toBe('Och då?');
  });

  test('in a group or a channel is asked without the mention', async () => {
    await post(activities.groupMessage('Vad ska stå i en slutanteckning?'));
    await post(activities.channelMessage('Vad ska stå i en slutanteckning?'));
    expect(answerer.asked).toEqual(['Vad ska stå i en slutanteckning?', 'Vad ska stå i en slutanteckning?']);
    expect(teams.recorded.map(({ path }) => decodeURIComponent(path).split('/')[3])).toEqual([
      '19:group@thread.v2',
      '19:channel@thread.tacv2;messageid=1',
    ]);
  });

  test('comes back in the response to a caller that expects replies there', async () => {
    const { body } = await post(activities.message('Vad gäller?', { deliveryMode: 'expectReplies' }));
    expect(body.activities).toHaveLength(1);
    expect(teams.recorded).toHaveLength(0);
  });

  test('in a channel without Teams citations carries the whole answer as text', async () => {
    await post({ ...activities.message('Vad gäller?'), channelId: 'webchat' });
    expect(teams.recorded[0]?.activity.text).toContain('”När en insats avslutas');
  });

  test('that the documents do not answer gets a friendly card with the nearest passages', async () => {
    await post(activities.message('Hur blir vädret?'));
    expect(teams.recorded[0]?.activity.entities).toBeUndefined();
    const json = JSON.stringify(card());
    expect(json).toContain(botTexts.refusal.titles.no_support);
    expect(json).toContain('handbok-oppenvard.docx#40-44');
  });

  test('with a personal identity number is neither repeated nor carried on', async () => {
    await post(activities.message('Vad gäller för 191212-1212?'));
    expect(JSON.stringify(teams.recorded)).not.toContain('191212');
  });

  test('of ten thousand operators gets a polite reply in Swedish', async () => {
    const { status } = await post(activities.message('~^:*+-"'.repeat(1500)));
    expect(status).toBe(200);
    expect(JSON.stringify(card())).toContain(botTexts.refusal.titles.too_long);
  });

  test('is answered with what of the guidance belongs to it, typed or pressed', async () => {
    const own = await startBot({
      offers: ({ answered }) =>
        answered ? [{ kind: 'checklist', id: 'slut', title: 'Inför avslutet', under: [] }] : [],
    });
    const question = 'Vad ska stå i en slutanteckning?';
    const offered = '"verb":"checklist.open","data":{"id":"slut"}';
    await teams.post(own.url, activities.message(question));
    const pressed = await teams.post(own.url, activities.execute({ verb: 'question.ask', question }));
    await teams.post(own.url, activities.message('Hur blir vädret?'));
    await own.close();
    expect(JSON.stringify(card(0))).toContain(offered);
    expect(JSON.stringify(pressed.body.value)).toContain(offered);
    expect(JSON.stringify(card(1))).not.toContain(offered);
  });

  test('before the documents are read gets a line that says so', async () => {
    known = false;
    await post(activities.message('Vad gäller?'));
    expect(teams.recorded[0]?.activity.text).toBe(botTexts.trouble.starting);
  });
});

describe('a command', () => {
  test.each(['hjälp', 'Hjälp!', 'help', '?', '???', '/help'])('"%s" shows the help', async (text) => {
    await post(activities.message(text));
    expect(JSON.stringify(card())).toContain(botTexts.help.title);
    expect(answerer.asked).toEqual([]);
  });

  test.each(['start', 'hej', 'Hej!', '', '  '])('"%s" shows questions to begin with', async (text) => {
    await post(activities.message(text));
    expect(JSON.stringify(card())).toContain('question.ask');
    expect(answerer.asked).toEqual([]);
  });

  test('is only a command when it is the whole message', async () => {
    await post(activities.message('hjälp mig skriva en slutanteckning'));
    expect(answerer.asked).toEqual(['hjälp mig skriva en slutanteckning']);
  });
});

describe('the district that one works in', () => {
  const said = () => teams.recorded.map(({ activity }) => activity.text);

  test('is remembered in the conversation where it is said, and goes along with questions there', async () => {
    await post(activities.message('min stadsdel Norra'));
    expect(said()).toEqual([botTexts.unit.set('Norra')]);
    await post(activities.message('Vad ska stå i en slutanteckning?'));
    await post(activities.execute({ verb: 'question.ask', question: 'Vad gäller?' }));
    await post(activities.groupMessage('Vad gäller?'));
    expect(answerer.askedFrom).toEqual(['Norra', 'Norra', null]);
  });

  test('is replaced by the next one, and forgotten when one says so', async () => {
    for (const text of [
      'jag jobbar i Norra',
      'jag jobbar i Södra',
      'Vad gäller?',
      'glöm stadsdel',
      'Och nu?',
    ]) {
      await post(activities.message(text));
    }
    expect(answerer.asked).toEqual(['Vad gäller?', 'Och nu?']);
    expect(answerer.askedFrom).toEqual(['Södra', null]);
    expect(said()[3]).toBe(botTexts.unit.forgotten);
  });

  test('can be said for a whole group', async () => {
    await post(activities.groupMessage('vi jobbar i Södra'));
    await post({ ...activities.groupMessage('Vad gäller?'), from: { id: '29:someone' } });
    await post(activities.groupMessage('glöm stadsdel'));
    expect(answerer.askedFrom).toEqual(['Södra']);
  });

  test('that nobody knows is answered with those there are, and changes nothing', async () => {
    await post(activities.message('min stadsdel Norra'));
    await post(activities.message('min stadsdel Västra'));
    await post(activities.message('Vad gäller?'));
    await post(activities.message('glöm stadsdel'));
    expect(said()[1]).toBe(botTexts.unit.unknown(['Norra', 'Södra']));
    expect(answerer.askedFrom).toEqual(['Norra']);
  });

  test('is that of the installation until somebody says another', async () => {
    const own = await startBot({ answerer: () => answerer, unit: 'Södra' });
    for (const text of ['Vad gäller?', 'min stadsdel Norra', 'Vad gäller?', 'glöm stadsdel', 'Vad gäller?']) {
      await teams.post(own.url, activities.message(text));
    }
    await own.close();
    expect(answerer.askedFrom).toEqual(['Södra', 'Norra', 'Södra']);
  });

  test('is never logged', async () => {
    await post(activities.message('min stadsdel Norra'));
    await post(activities.message('glöm stadsdel'));
    expect(JSON.stringify(bot.lines)).not.toMatch(/Norra/);
  });
});

describe('a question that nobody could answer', () => {
  const question = 'Hur blir vädret?';
  const send = (extra: object = {}, asked = question) =>
    activities.execute({ verb: 'question.send', question: asked }, extra);

  test('can be sent on from its card, once for each press, and the card says so', async () => {
    await post(activities.message(question));
    expect(JSON.stringify(card())).toContain('question.send');
    const press = send({ replyToId: 'card-send' });
    const first = await post(press);
    const again = await post(press);
    expect(bot.unanswered).toEqual([question]);
    expect(JSON.stringify(first.body.value)).toContain(botTexts.refusal.sent);
    expect(JSON.stringify(first.body.value)).not.toContain('question.send');
    expect(again.body).toEqual(first.body);
  });

  test('counts every person who sends it', async () => {
    for (const id of ['29:a', '29:b', '29:a']) await post(send({ replyToId: 'card-many', from: { id } }));
    expect(bot.unanswered).toEqual([question, question]);
  });

  test('is sent from a card that has already sent another', async () => {
    await post(send({ replyToId: 'card-two' }));
    await post(send({ replyToId: 'card-two' }, 'Hur blir vädret i Norra?'));
    expect(bot.unanswered).toEqual([question, 'Hur blir vädret i Norra?']);
  });

  test('is not sent with a name in it: the reader is told why and the card stays', async () => {
    const { body } = await post(send({ replyToId: 'card-name' }, 'Hur blir vädret för Kalle?'));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: botTexts.refusal.notSent(['name']),
    });
    expect(bot.unanswered).toEqual([]);
    expect(JSON.stringify(bot.lines)).not.toContain('Kalle');
  });

  test('is sent from a client without Universal Actions too, which gets a message', async () => {
    await post({ ...activities.submit({ verb: 'question.send', question }), replyToId: 'card-old' });
    expect(bot.unanswered).toEqual([question]);
    expect(JSON.stringify(card())).toContain(botTexts.refusal.sent);
  });

  test('is neither logged nor tied to who sent it', async () => {
    await post(send({ replyToId: 'card-log' }));
    expect(JSON.stringify(bot.lines)).not.toMatch(/vädret|Anna/);
    expect(JSON.stringify(bot.unanswered)).not.toMatch(/Anna|29:/);
  });
});

describe('the welcome', () => {
  test('is sent once, however often Teams says that the bot was added', async () => {
    await post(activities.added('a:new'));
    await post(activities.installed('add', 'a:new'));
    await post(activities.added('a:new'));
    expect(teams.recorded).toHaveLength(1);
    expect(JSON.stringify(card())).toContain(botTexts.welcome.title);
  });

  test('is sent again after the bot was removed', async () => {
    await post(activities.added('a:back'));
    await post(activities.installed('remove', 'a:back'));
    await post(activities.installed('add', 'a:back'));
    expect(teams.recorded).toHaveLength(2);
  });

  test('is tried again when it could not be delivered', async () => {
    teams.answerWith(403);
    const { status } = await post(activities.added('a:blocked'));
    teams.answerWith(201);
    await post(activities.added('a:blocked'));
    expect(status).toBe(200);
    expect(teams.recorded).toHaveLength(2);
    expect(bot.lines).toMatchObject([
      { code: 'send_failed', activityType: 'conversationUpdate', status: 403 },
    ]);
  });

  test('is not sent when somebody else joins', async () => {
    await post({ ...activities.added('a:else'), membersAdded: [{ id: '29:someone' }] });
    expect(teams.recorded).toHaveLength(0);
  });
});

describe('a button', () => {
  const question = 'Vad ska stå i en slutanteckning?';
  const passage = 'riktlinje-dokumentation.txt#120-126';

  test.each([
    ['passage.show', { verb: 'passage.show', passage, question }, botTexts.passage.back],
    ['question.ask', { verb: 'question.ask', question }, botTexts.answer.more],
    ['question.send', { verb: 'question.send', question: 'Hur blir vädret?' }, botTexts.refusal.sent],
    ['feedback.give', { verb: 'feedback.give', rating: 'up', question, passage }, botTexts.answer.rated.up],
    ['suggestions.show', { verb: 'suggestions.show' }, question],
    ['help.show', { verb: 'help.show' }, botTexts.help.title],
  ])('%s gives a card, and the same card when it is pressed again', async (_verb, data, expected) => {
    const press = activities.execute(data);
    const first = await post(press);
    const again = await post(press);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(first.body.value)).toContain(expected);
    expect(again.body).toEqual(first.body);
    expect(teams.recorded).toHaveLength(0);
  });

  test('in a client without Universal Actions is answered with a message', async () => {
    await post(activities.submit({ verb: 'passage.show', passage }));
    expect(JSON.stringify(card())).toContain('Björkviks kommun');
  });

  test('for a thumb counts once per person and card', async () => {
    const press = (person: string) =>
      activities.execute(
        { verb: 'feedback.give', rating: 'down', question, passage },
        { from: { id: person }, replyToId: 'card-9' },
      );
    await post(press('29:a'));
    await post(press('29:a'));
    await post(press('29:b'));
    expect(bot.feedback).toEqual([
      { rating: 'down', passage },
      { rating: 'down', passage },
    ]);
  });

  test('for a passage that is gone says so and leaves the card', async () => {
    const { body } = await post(activities.execute({ verb: 'passage.show', passage: 'gone.txt#1-2' }));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: botTexts.passage.gone,
    });
  });

  test.each([
    ['an unknown verb', { verb: 'delete.all' }],
    ['no verb', {}],
    ['a tampered payload', { verb: 'passage.show', passage: { $ne: null } }],
  ])('with %s is a bad request with a body', async (_what, data) => {
    const { status, body } = await post(activities.execute(data));
    expect(status).toBe(400);
    expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });

  test('whose card is to stand beside the pressed one gets a new message, and leaves the pressed one', async () => {
    const guide: Guide = {
      name: 'part',
      commands: [],
      open: () => ({ line: '' }),
      press: () => ({ card: helpCard(), beside: true }),
      typed: () => null,
    };
    const own = await startBot({ guides: [guide] });
    const { body } = await teams.post(own.url, activities.execute({ verb: 'part.go' }));
    expect(body.value).toBe(guidanceTexts.beside);
    expect(teams.recorded.map(({ method }) => method)).toEqual(['POST']);
    expect(card()).toEqual(helpCard());
    await teams.post(own.url, activities.submit({ verb: 'part.go' }));
    expect(teams.recorded.map(({ method }) => method)).toEqual(['POST', 'POST']);
    await own.close();
  });

  test('of an older version, sent as a message, gets a line that explains', async () => {
    await post(activities.submit({ verb: 'delete.all' }));
    expect(teams.recorded[0]?.activity.text).toBe(botTexts.trouble.unknownButton);
  });
});

describe("Teams' own thumbs", () => {
  const like = (id: string) => ({
    ...activities.invoke('message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction: 'like', feedback: '{"feedbackText":"Kalle 12 år"}' },
    }),
    replyToId: id,
  });

  test('are taken once, without the free text', async () => {
    const { status, body } = await post(like('m-1'));
    await post(like('m-1'));
    expect(status).toBe(200);
    expect(body).toEqual({});
    expect(bot.feedback).toEqual([{ rating: 'up', passage: null }]);
    expect(JSON.stringify(bot.lines)).not.toContain('Kalle');
  });

  test('that are malformed are a bad request', async () => {
    expect((await post(activities.invoke('message/submitAction', { actionName: 'x' }))).status).toBe(400);
  });
});

describe('what the bot has no use for', () => {
  test.each(['composeExtension/queryLink', 'signin/verifyState', 'no/such/thing'])(
    'invoke %s is not implemented, in a well-formed way',
    async (name) => {
      const { status, body } = await post(activities.invoke(name));
      expect(status).toBe(501);
      expect(body.value.message).toBe(botTexts.trouble.unsupported);
    },
  );

  test.each(['typing', 'messageReaction', 'messageUpdate', 'event', 'endOfConversation', 'somethingNew'])(
    '%s is taken without a word',
    async (type) => {
      expect((await post({ ...activities.message(''), type })).status).toBe(200);
      expect(teams.recorded).toHaveLength(0);
    },
  );
});

describe('when answering fails', () => {
  test('the user gets an apology and the operator one line without the question', async () => {
    const { status } = await post(activities.message('kasta hemligheten'));
    expect(status).toBe(200);
    expect(teams.recorded[0]?.activity.text).toBe(botTexts.trouble.failed);
    expect(bot.lines).toHaveLength(1);
    expect(bot.lines[0]).toMatchObject({
      code: 'turn_failed',
      activityType: 'message',
      conversationType: 'personal',
      error: 'TypeError',
    });
    expect(bot.lines[0]?.ms).toBeTypeOf('number');
    expect(JSON.stringify(bot.lines)).not.toMatch(/hemlig|Anna/);
  });

  test('a button gets the apology in its response', async () => {
    const { status, body } = await post(activities.execute({ verb: 'question.ask', question: 'kasta' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: botTexts.trouble.failed,
    });
  });

  test('and Teams refuses the reply, the turn still ends well and is logged once', async () => {
    teams.answerWith(403);
    const { status } = await post(activities.message('Vad gäller?'));
    teams.answerWith(201);
    expect(status).toBe(200);
    expect(bot.lines).toMatchObject([{ code: 'send_failed', status: 403 }]);
  });
});
