import { describe, expect, onTestFinished, test } from 'vitest';
import { createContacts } from '../../src/teams/contacts.ts';
import { type LanguageStore, rememberedLanguages, storedLanguages } from '../../src/teams/language-store.ts';
import { activities, startFakeTeams } from '../support/fake-teams.ts';
import { type BotOptions, startBot } from '../support/fake-teams-bot.ts';
import { sqliteStore } from '../support/test-store.ts';

async function chat(options: BotOptions = {}) {
  const teams = await startFakeTeams();
  const bot = await startBot({ languages: rememberedLanguages(), ...options });
  onTestFinished(async () => {
    await bot.close();
    await teams.close();
  });
  return async (text: string, extra: object = {}) => {
    teams.recorded.length = 0;
    await teams.post(bot.url, activities.message(text, extra));
    const { activity } = teams.recorded[0]!;
    const card = activity.attachments?.[0]?.content;
    return {
      text: activity.text ?? '',
      card: JSON.stringify(card ?? ''),
      lang: card?.lang,
      locale: activity.locale,
    };
  };
}

describe('the language of the conversation', () => {
  test('is Swedish until somebody chooses', async () => {
    const say = await chat();
    expect(await say('help')).toMatchObject({ lang: 'sv', locale: 'sv-SE' });
  });

  test('is what whoever writes has chosen, from that message on', async () => {
    const say = await chat();
    const chosen = await say('språk engelska');
    expect(chosen.text).toContain('I will speak English with you.');
    const help = await say('hjälp');
    expect(help).toMatchObject({ lang: 'en', locale: 'en-GB' });
    expect(help.card).toContain('How to use Lathunden');
    expect(help.card).not.toContain('Så använder du');
    expect((await say('language Swedish')).text).toContain('Då talar jag svenska med dig.');
    expect((await say('help')).card).toContain('Så använder du Lathunden');
  });

  test('is each one’s own, where several write in one conversation', async () => {
    const say = await chat();
    const anna = { from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna' } };
    const bo = { from: { id: '29:bo', aadObjectId: 'bo', name: 'Bo' } };
    const group = { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true } };
    await say('language English', { ...anna, ...group });
    expect((await say('hjälp', { ...bo, ...group })).lang).toBe('sv');
    expect((await say('hjälp', { ...anna, ...group })).lang).toBe('en');
  });

  test('is that of the installation for whoever has not chosen', async () => {
    const say = await chat({ usualLanguage: 'en' });
    expect((await say('hjälp')).lang).toBe('en');
    await say('språk svenska');
    expect((await say('hjälp')).lang).toBe('sv');
  });

  test('is Swedish when the choice cannot be read', async () => {
    const broken: LanguageStore = {
      get: () => Promise.reject(new Error('no database')),
      set: async () => {},
    };
    const say = await chat({ languages: broken });
    expect((await say('hjälp')).lang).toBe('sv');
  });

  test('is kept with what somebody has said of themselves', async () => {
    const store = await sqliteStore();
    const now = () => Date.UTC(2026, 10, 23, 8);
    const say = await chat({
      languages: storedLanguages(store.people),
      contacts: createContacts({ ...store, now }),
    });
    await say('language English');
    const [person] = await store.people.list(1);
    expect(person).toMatchObject({ language: 'en' });
    expect((await say('hjälp')).lang).toBe('en');
    await store.people.say(person!.id, { language: null });
    expect((await say('hjälp')).lang).toBe('sv');
  });
});

test('commands are understood in English, whatever is spoken', async () => {
  const say = await chat();
  expect((await say('my district Atlantis')).text).toContain('Den stadsdelen känner jag inte till');
  expect((await say('forget district')).text).toContain('Då har jag glömt');
});
