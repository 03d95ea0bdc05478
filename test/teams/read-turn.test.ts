import { describe, expect, test } from 'vitest';
import { IncomingActivity } from '../../src/teams/incoming-activity.ts';
import { readTurn } from '../../src/teams/read-turn.ts';

/** Activities as Teams sends them: msteams-docs, "Conversation events in your Teams bot" and "Channel and group chat conversations". */
const bot = { id: '28:00000000-0000-4000-8000-000000000001', name: 'Lathunden' };
const user = { id: '29:1XJKJMvc5GBtc2', aadObjectId: '00000000-0000-4000-8000-0000000000aa' };
const tenant = '72f988bf-0000-4000-8000-000000000000';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const team = '19:team@thread.tacv2';
const channel = '19:channel@thread.tacv2';

const base = { id: '1', channelId: 'msteams', serviceUrl, recipient: bot, from: user };
const personal = {
  ...base,
  conversation: { conversationType: 'personal', tenantId: tenant, id: 'a:1chat' },
  channelData: { tenant: { id: tenant } },
};
const inTeam = {
  ...base,
  conversation: { isGroup: true, conversationType: 'channel', tenantId: tenant, id: team },
  channelData: { team: { id: team, name: 'Öppenvården', aadGroupId: 'group' }, tenant: { id: tenant } },
};
const inChannel = {
  ...base,
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    tenantId: tenant,
    id: `${channel};messageid=1637589741`,
  },
  channelData: {
    teamsChannelId: channel,
    teamsTeamId: team,
    channel: { id: channel },
    team: { id: team },
    tenant: { id: tenant },
  },
};
const inGroup = {
  ...base,
  conversation: { isGroup: true, conversationType: 'groupChat', tenantId: tenant, id: '19:group@thread.v2' },
  channelData: { tenant: { id: tenant } },
};

const read = (activity: object) => readTurn(IncomingActivity.parse(activity));
const message = (where: object, more: object = {}) =>
  read({ ...where, type: 'message', text: 'hej', from: { ...user, name: 'Anna' }, ...more });

describe('in a chat of one’s own', () => {
  const reference = {
    id: 'a:1chat',
    scope: 'personal',
    channel: 'msteams',
    serviceUrl,
    bot: bot.id,
    tenant,
    person: user.aadObjectId,
    team: null,
    name: null,
  };

  test('a message says who wrote it and where they are reached', () => {
    expect(message(personal)).toMatchObject({
      speaker: { id: user.aadObjectId, name: 'Anna', account: user.id },
      reference,
      content: { kind: 'message', text: 'hej' },
    });
  });

  test('installing says the same, though nobody wrote', () => {
    for (const action of ['add', 'add-upgrade']) {
      const turn = read({ ...personal, type: 'installationUpdate', action });
      expect(turn).toMatchObject({ reference, content: { kind: 'joined' } });
      expect(turn.speaker).toEqual({ id: user.aadObjectId, name: null, account: user.id });
    }
    const added = { ...personal, type: 'conversationUpdate', membersAdded: [bot, user] };
    expect(read(added)).toMatchObject({ reference, content: { kind: 'joined' } });
  });

  test('removing ends it', () => {
    for (const action of ['remove', 'remove-upgrade'])
      expect(read({ ...personal, type: 'installationUpdate', action })).toMatchObject({
        reference,
        content: { kind: 'left' },
      });
  });

  test('an event that the bot itself stands behind is nobody’s, and the chat is not the bot’s', () => {
    const turn = read({ ...personal, type: 'conversationUpdate', from: bot, membersAdded: [user] });
    expect(turn).toMatchObject({ speaker: null, reference: { person: null }, content: { kind: 'ignored' } });
  });

  test('an event without an object id gives nobody a second name', () => {
    const turn = read({ ...personal, type: 'installationUpdate', action: 'add', from: { id: user.id } });
    expect(turn).toMatchObject({ speaker: null, reference: { person: null } });
  });

  test('a client without object ids has its own ids instead', () => {
    const turn = message(personal, { from: { id: 'user-1', name: 'Anna' } });
    expect(turn.speaker).toEqual({ id: 'user-1', name: 'Anna', account: 'user-1' });
    expect(turn.reference?.person).toBe('user-1');
  });

  test('a press says who pressed', () => {
    const press = { ...personal, type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } };
    expect(read(press).speaker?.id).toBe(user.aadObjectId);
  });
});

describe('in a team', () => {
  test('installing gives the team’s first channel, called what the team is called, and nobody', () => {
    const turn = read({ ...inTeam, type: 'installationUpdate', action: 'add' });
    expect(turn.content).toEqual({ kind: 'joined' });
    expect(turn.speaker).toBeNull();
    expect(turn.reference).toEqual({
      id: team,
      scope: 'channel',
      channel: 'msteams',
      serviceUrl,
      bot: bot.id,
      tenant,
      person: null,
      team,
      name: 'Öppenvården',
    });
  });

  test('a message in a channel gives the channel without the thread, and who wrote', () => {
    const turn = message(inChannel);
    expect(turn.conversation).toBe(`${channel};messageid=1637589741`);
    expect(turn.speaker?.id).toBe(user.aadObjectId);
    expect(turn.reference).toMatchObject({ id: channel, scope: 'channel', team, person: null, name: null });
  });

  test('somebody else who is added or removed says nothing of the bot', () => {
    for (const who of ['membersAdded', 'membersRemoved']) {
      const turn = read({ ...inTeam, type: 'conversationUpdate', from: { id: team }, [who]: [user] });
      expect(turn).toMatchObject({ speaker: null, content: { kind: 'ignored' }, reference: { id: team } });
    }
  });

  test('the bot being removed ends it', () => {
    const gone = { ...inTeam, type: 'conversationUpdate', membersRemoved: [bot] };
    expect(read(gone)).toMatchObject({ content: { kind: 'left' }, reference: { id: team } });
    const removed = { ...inTeam, type: 'installationUpdate', action: 'remove' };
    expect(read(removed)).toMatchObject({ content: { kind: 'left' }, reference: { id: team } });
  });

  test('news of one channel, told in another, do not rename it', () => {
    const created = {
      ...inTeam,
      type: 'conversationUpdate',
      channelData: {
        channel: { id: channel, name: 'Nya kanalen' },
        eventType: 'channelCreated',
        team: { id: team },
        tenant: { id: tenant },
      },
    };
    expect(read(created).reference).toMatchObject({ id: team, name: null });
    const renamed = { ...created, conversation: { ...inTeam.conversation, id: channel } };
    expect(read(renamed).reference).toMatchObject({ id: channel, name: 'Nya kanalen' });
  });
});

describe('in a group chat', () => {
  test('a message says who wrote and gives the group', () => {
    const turn = message({ ...inGroup, conversation: { ...inGroup.conversation, name: 'Planering' } });
    expect(turn.reference).toMatchObject({ scope: 'group', person: null, team: null, name: 'Planering' });
    expect(turn.speaker?.id).toBe(user.aadObjectId);
  });

  test('the bot comes and goes', () => {
    const added = { ...inGroup, type: 'conversationUpdate', membersAdded: [bot] };
    expect(read(added)).toMatchObject({ speaker: null, content: { kind: 'joined' } });
    const removed = { ...inGroup, type: 'conversationUpdate', membersRemoved: [bot] };
    expect(read(removed).content).toEqual({ kind: 'left' });
  });
});

describe('an activity that does not say enough', () => {
  test.each([
    ['no address', { serviceUrl: undefined }],
    ['no recipient', { recipient: undefined }],
    ['a recipient without a name', { recipient: { id: '' } }],
  ])('%s: nobody can write there later', (_what, more) => {
    expect(message(personal, more).reference).toBeNull();
  });

  test('nobody behind it', () => {
    expect(message(personal, { from: undefined })).toMatchObject({
      speaker: null,
      reference: { person: null },
    });
    expect(message(personal, { from: bot })).toMatchObject({ speaker: null, reference: { person: null } });
  });

  test('odd extras are as good as none', () => {
    expect(message(personal, { channelData: { team: 7, channel: [] } }).reference).toMatchObject({ tenant });
  });
});
