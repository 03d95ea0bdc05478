import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTime } from '../../src/teams/dialogs/in-time.ts';
import { surfaceTrouble } from '../../src/teams/dialogs/surface-trouble.ts';
import { botTexts } from '../../src/texts/bot.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import { everyNode, outline } from '../support/card-outline.ts';
import { activities, type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import { type RunningBot, startBot } from '../support/fake-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await startBot({
    guides: {
      commands: [],
      end: async () => [],
      message: async () => null,
      press: async (payload) => {
        if (String((payload as { verb?: unknown }).verb).startsWith('fail.')) throw new TypeError('HEMLIGT');
        return null;
      },
    },
  });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});

const invokes = [
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
];
const deep = (levels: number): unknown => (levels === 0 ? 'x' : { data: deep(levels - 1) });
const hostile: readonly unknown[] = [
  undefined,
  null,
  'text',
  42,
  [],
  {},
  { data: null },
  { data: 'text' },
  { data: [] },
  { data: {} },
  { data: { verb: 7 } },
  { data: { verb: '__proto__', __proto__: { verb: 'draft.menu' }, constructor: { prototype: 1 } } },
  { data: { verb: 'toString.x', dialog: { toString: 'no' } } },
  { data: { verb: 'ask.insert', asked: 7 } },
  { data: { verb: 'ask.again', question: ['a'] } },
  { parameters: 'no', queryOptions: 'no' },
  { parameters: [{ name: 'sokord', value: { a: 1 } }] },
  { parameters: [{ name: 'sokord', value: 'slut' }], queryOptions: { skip: -1, count: 1e9 } },
  { parameters: [{ name: 'sokord', value: 'slut' }], queryOptions: { skip: 'a', count: null } },
  { messagePayload: { body: null } },
  { messagePayload: { body: { contentType: 7, content: {} } } },
  { messagePayload: { body: { contentType: 'html', content: `${'<div>'.repeat(9_000)}hej` } } },
  {
    messagePayload: {
      body: { contentType: 'html', content: '<script>alert(1)</script><b onclick=x>Hej?</b>' },
    },
  },
  deep(12),
];

describe.each(invokes)('the invoke %s', (name) => {
  test('answers every odd value at once, with something that a client can show', async () => {
    for (const value of hostile) {
      const started = performance.now();
      const { status, body } = await teams.post(bot.url, activities.invoke(name, value));
      expect([JSON.stringify(value)?.slice(0, 60), status]).toEqual([
        JSON.stringify(value)?.slice(0, 60),
        200,
      ]);
      const { task, composeExtension } = body;
      const shown = task?.value ?? composeExtension?.text ?? composeExtension?.attachments;
      expect(shown?.length ?? Object.keys(shown ?? {}).length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(4_000);
    }
  });

  test('is refused whole when it is nested deeper than anything Teams sends', async () => {
    expect((await teams.post(bot.url, activities.invoke(name, deep(500)))).status).toBe(400);
  });

  test('is for Teams only', async () => {
    const settings = {
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppPassword: 'x',
      MicrosoftAppType: 'MultiTenant',
    };
    const own = await startBot({ settings });
    for (const headers of [{}, { authorization: 'Bearer no.such.token' }]) {
      const { status, text } = await teams.post(own.url, activities.invoke(name, { data: {} }), headers);
      expect(status).toBe(401);
      expect(text).not.toMatch(/task|composeExtension/u);
    }
    await own.close();
  });
});

describe('a dialog that goes wrong', () => {
  test('keeps all that was sent, and can send it again', async () => {
    const data = { verb: 'fail.now', dialog: 'd', 'a-why': 'FÖRTROENDE' };
    const { body } = await teams.post(bot.url, activities.task('submit', data));
    const card = body.task.value.card.content;
    expect(outline(card)).toContain(dialogTexts.failed);
    const again = [...everyNode(card)].find(({ type }) => type === 'Action.Submit')!;
    expect(again.data).toEqual(data);
    expect(JSON.stringify(bot.lines)).not.toMatch(/HEMLIGT|FÖRTROENDE/u);
  });

  test('with a button that is none of ours closes and says so', async () => {
    const { body } = await teams.post(bot.url, activities.task('submit', { verb: 'no.such' }));
    expect(body.task).toEqual({ type: 'message', value: botTexts.trouble.unknownButton });
  });
});

describe('what takes too long', () => {
  const payload = { verb: 'draft.preview', 'a-why': 'text' };
  const content = { kind: 'dialog', moment: 'sent', payload } as const;

  test('is answered in time; what is decided afterwards counts as not done', async () => {
    const { promise, resolve } = Promise.withResolvers<object>();
    let undone = false;
    const undo = async () => {
      undone = true;
    };
    const work = promise.then(() => ({ replies: [], undo }));
    const slow = { replies: [], invoke: surfaceTrouble(content, 'slow')! };
    expect(await inTime(work, () => slow, 1)).toBe(slow);
    resolve({});
    await work;
    await Promise.resolve();
    expect(undone).toBe(true);
    expect(JSON.stringify(slow.invoke.body)).toContain(dialogTexts.slow);
    expect(JSON.stringify(slow.invoke.body)).toContain('"a-why":"text"');
  });

  test('is nothing that is done in time', async () => {
    const done = { replies: [] };
    expect(await inTime(Promise.resolve(done), () => ({ replies: [] }), 60_000)).toBe(done);
  });

  test('concerns dialogs and searches only', () => {
    expect(surfaceTrouble({ kind: 'message', text: 'hej' }, 'slow')).toBeNull();
  });
});
