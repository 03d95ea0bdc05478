import { createContext, useContext } from 'react';
import type { Me } from '../api/me.ts';

export interface KnownMe extends Me {
  /** Asks the server again who one is, after a change of language for one. */
  reload(): Promise<void>;
}

export const MeContext = createContext<KnownMe | null>(null);

/** Who the page is shown to. */
export function useMe(): KnownMe {
  const me = useContext(MeContext);
  if (me === null) throw new Error('Nobody has said yet who this is');
  return me;
}
