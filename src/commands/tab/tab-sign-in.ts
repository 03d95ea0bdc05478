import type { Config } from '../../config.ts';
import { localSignIn } from '../../http/sign-in/local-sign-in.ts';
import type { SignIn } from '../../http/sign-in/sign-in.ts';
import { tokenSignIn } from '../../http/sign-in/token-sign-in.ts';

/** How whoever opens the tab is known: by Entra ID, or in local mode as the one there is. Where neither can be, nobody is. */
export function tabSignIn({ identity, signIn }: Pick<Config, 'identity' | 'signIn'>): SignIn {
  if (signIn !== null) return tokenSignIn(signIn);
  return identity === null ? localSignIn : async () => null;
}
