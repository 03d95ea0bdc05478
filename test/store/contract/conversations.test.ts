import { describe, expect, it } from 'vitest';
import type { SeenConversation } from '../../../src/store/conversations.ts';
import { HOUR, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const chat = (id: string, change: Partial<SeenConversation> = {}): SeenConversation => ({
  id,
  scope: 'personal',
  channel: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  bot: '28:bot',
  tenant: 't',
  person: 'a',
  team: null,
  name: null,
  ...change,
});
const channel = (id: string, name: string) =>
  chat(id, { scope: 'channel', person: null, team: 'team', name });

describe.each(await everyDatabase())('conversations in $name', ({ fresh }) => {
  const conversations = async () => (await (await fresh()).open()).conversations;

  it('are active once they have been seen', async () => {
    const store = await conversations();
    await store.seen(channel('19:k', 'Kanalen'), START);
    expect(await store.get('19:k')).toEqual({
      ...channel('19:k', 'Kanalen'),
      unit: null,
      state: 'active',
      seenAt: START,
    });
    expect(await store.get('19:x')).toBeNull();
  });

  it('keep name, person and team when a turn does not say them, but follow a new address', async () => {
    const store = await conversations();
    await store.seen(channel('19:k', 'Kanalen'), START);
    await store.seen(
      chat('19:k', { scope: 'channel', person: null, serviceUrl: 'https://other.example/' }),
      START + 1,
    );
    expect(await store.get('19:k')).toMatchObject({
      name: 'Kanalen',
      team: 'team',
      serviceUrl: 'https://other.example/',
      seenAt: START + 1,
    });
  });

  it('are not written again within the hour', async () => {
    const store = await conversations();
    await store.seen(chat('a:1'), START);
    await store.seen(chat('a:1'), START + HOUR - 1);
    expect(await store.get('a:1')).toMatchObject({ seenAt: START });
    await store.seen(chat('a:1'), START + HOUR);
    expect(await store.get('a:1')).toMatchObject({ seenAt: START + HOUR });
  });

  it('give the active chat that somebody used last', async () => {
    const store = await conversations();
    await store.seen(chat('a:1'), START);
    await store.seen(chat('a:2'), START + 1);
    await store.seen(chat('b:1', { person: 'b' }), START + 2);
    await store.seen(chat('g:1', { scope: 'group' }), START + 3);
    expect((await store.personalOf('a'))?.id).toBe('a:2');
    await store.deactivate('a:2', 'blocked', START + 4);
    expect((await store.personalOf('a'))?.id).toBe('a:1');
    expect(await store.personalOf('x')).toBeNull();
  });

  it('list active channels and groups by name', async () => {
    const store = await conversations();
    for (const name of ['Östra', 'Norra', 'Årsta']) await store.seen(channel(`19:${name}`, name), START);
    await store.seen(chat('a:1'), START);
    await store.deactivate('19:Norra', 'gone', START + 1);
    expect((await store.shared()).map(({ name }) => name)).toEqual(['Årsta', 'Östra']);
  });

  it('forget where they were reached when Lathunden is removed, until it is seen there again', async () => {
    const store = await conversations();
    await store.seen(chat('a:1'), START);
    await store.setUnit('a:1', 'Norra');
    await store.deactivate('a:1', 'removed', START + 1);
    expect(await store.get('a:1')).toMatchObject({ state: 'removed', serviceUrl: '', bot: '' });
    await store.seen(chat('a:1'), START + 2);
    expect(await store.get('a:1')).toEqual({
      ...chat('a:1'),
      unit: 'Norra',
      state: 'active',
      seenAt: START + 2,
    });
  });

  it('keep their address when somebody only blocks it', async () => {
    const store = await conversations();
    await store.seen(chat('a:1'), START);
    await store.deactivate('a:1', 'blocked', START + 1);
    await store.deactivate('a:unknown', 'gone', START + 1);
    expect(await store.get('a:1')).toMatchObject({
      state: 'blocked',
      serviceUrl: 'https://smba.example/emea/',
    });
    expect(await store.get('a:unknown')).toBeNull();
  });

  it('let one say welcome, though ten ask at once', async () => {
    const store = await conversations();
    const asked = await Promise.all(Array.from({ length: 10 }, () => store.claimWelcome('a:1', START)));
    expect(asked.filter(Boolean)).toHaveLength(1);
    await store.releaseWelcome('a:1');
    expect(await store.claimWelcome('a:1', START)).toBe(true);
    expect(await store.claimWelcome('a:2', START)).toBe(true);
  });
});
