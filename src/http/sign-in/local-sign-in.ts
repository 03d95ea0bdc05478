import type { SignIn } from './sign-in.ts';

/** Who everybody is in local mode. A person cannot have this id in Entra ID. */
export const LOCAL_PERSON = { id: 'local', tenant: 'local', name: null, isLocal: true } as const;

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu;

/**
 * Stands in for signing in when there is no app id and only this computer can reach the server. A page from elsewhere that is
 * open in the same browser is kept out: it cannot send the marker without asking first, and nobody answers that; and a name
 * that somebody has pointed at this computer is not one of its own.
 */
export const localSignIn: SignIn = async ({ host, marker }) =>
  marker === 'tab' && LOOPBACK.test(host ?? '') ? LOCAL_PERSON : null;
