import type { Keeper } from '../../../reminders/may-see.ts';
import type { Managers } from '../../managers.ts';
import type { Speaker } from '../../turn.ts';

/** Somebody, and whether they may remind others; as it is at this very press. */
export interface Asker {
  readonly speaker: Speaker;
  readonly isManager: boolean;
}

export async function askerOf(speaker: Speaker, managers: Managers): Promise<Asker> {
  return { speaker, isManager: await managers.isManager(speaker.id) };
}

export function keeperOf({ speaker, isManager }: Asker): Keeper {
  return { id: speaker.id, isManager };
}
