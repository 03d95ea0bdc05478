import { expect, test } from 'vitest';
import type { SendResult } from '../../src/reminders/messenger.ts';
import { inTheirLanguage } from '../../src/teams/in-their-language.ts';
import { currentLanguage } from '../../src/texts/language.ts';
import { aClaimedDelivery, aPerson } from '../support/claimed-delivery.ts';

/** A messenger that tells the language it was spoken in, as the message's id. */
const telling = inTheirLanguage(
  {
    async deliver(): Promise<SendResult> {
      await Promise.resolve();
      return { kind: 'sent', message: currentLanguage(), conversation: 'a' };
    },
    members: async () => [],
  },
  'sv',
);

test.each([
  ['who has chosen English', aPerson({ language: 'en' }), 'en'],
  ['who has chosen Swedish', aPerson({ language: 'sv' }), 'sv'],
  ['who has not chosen', aPerson(), 'sv'],
  ['whose choice is not spoken any more', aPerson({ language: 'fi' }), 'sv'],
  ['in a channel', null, 'sv'],
])('a reminder to somebody %s', async (_, person, language) => {
  expect(await telling.deliver(aClaimedDelivery({ person }))).toMatchObject({ message: language });
});

test('many at once each get their own', async () => {
  const chosen = ['en', 'sv', 'en', null, 'sv', 'en'];
  const sent = await Promise.all(
    chosen.map((language) => telling.deliver(aClaimedDelivery({ person: aPerson({ language }) }))),
  );
  expect(sent.map((one) => one.kind === 'sent' && one.message)).toEqual(['en', 'sv', 'en', 'sv', 'sv', 'en']);
});
