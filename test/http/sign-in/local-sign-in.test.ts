import { expect, test } from 'vitest';
import { LOCAL_PERSON, localSignIn } from '../../../src/http/sign-in/local-sign-in.ts';

const ask = (host: string | undefined, marker: string | undefined) =>
  localSignIn({ authorization: undefined, host, marker });

test.each(['127.0.0.1:3978', '127.0.0.1', 'localhost:3978', '[::1]:3978', 'LOCALHOST'])(
  'the page of this computer, at %s, is the one there is',
  async (host) => {
    expect(await ask(host, 'tab')).toBe(LOCAL_PERSON);
  },
);

test.each([
  ['of another page, which cannot send the mark', '127.0.0.1:3978', undefined],
  ['with another mark', '127.0.0.1:3978', 'x'],
  ['under a name that points here', 'rebound.example.org:3978', 'tab'],
  ['under a name that begins alike', '127.0.0.1.example.org', 'tab'],
  ['under a name that ends alike', 'not-localhost:3978', 'tab'],
  ['without a host', undefined, 'tab'],
])('a request %s is nobody', async (_, host, marker) => {
  expect(await ask(host, marker)).toBeNull();
});
