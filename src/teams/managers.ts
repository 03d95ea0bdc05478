import type { Log } from '../http/log-port.ts';
import { errorName } from '../privacy/error-name.ts';
import type { Messenger } from '../reminders/messenger.ts';
import { readTeamId } from './team-id.ts';

/** Who may remind others, and see the results. Asked at every press. */
export interface Managers {
  /** @param person as `Person.id`. Does not reject: whoever is not known to be one is none. */
  isManager(person: string): Promise<boolean>;
}

export interface ManagerParts {
  /** Object ids in Entra ID. */
  readonly ids: readonly string[];
  /**
   * A team whose members are managers, by its id or the link to it; null for none. Lathunden must be installed in it: how its
   * members are asked for was noted then.
   */
  readonly team: string | null;
  readonly members: Messenger['members'];
  /** Local mode, where nobody has said who: then everybody. */
  readonly everybody: boolean;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log?: Log;
}

/** Somebody who has left the team is a manager for so long. */
const FRESH_MS = 10 * 60_000;
/** And for so long, when Teams does not say who is in it. */
const USABLE_MS = 24 * 3_600_000;
/** Teams is not asked again for so long after it has not said. */
const PATIENCE_MS = 60_000;

export function createManagers({ ids, team, members, everybody, now, log }: ManagerParts): Managers {
  const listed = new Set(ids.map(same));
  const asked = team === null ? null : (readTeamId(team) ?? team.trim());
  let roster: { readonly at: number; readonly people: ReadonlySet<string> } | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  const fetchRoster = async (id: string) => {
    try {
      const found = await members(id);
      roster = { at: now(), people: new Set(found.map((member) => same(member.id))) };
    } catch (error) {
      failedAt = now();
      const { status = null } = error as { readonly status?: number | null };
      log?.warn(
        { code: 'managers_unknown', error: errorName(error), status },
        'Teams does not say who the managers are',
      );
    }
  };
  const isYounger = (ms: number) => roster !== null && now() - roster.at < ms;

  return {
    async isManager(person) {
      if (everybody || listed.has(same(person))) return true;
      if (asked === null) return false;
      if (!isYounger(FRESH_MS) && now() - failedAt >= PATIENCE_MS) {
        fetching ??= fetchRoster(asked).finally(() => {
          fetching = null;
        });
        await fetching;
      }
      return isYounger(USABLE_MS) && roster?.people.has(same(person)) === true;
    },
  };
}

/** Object ids are written with small letters and with capitals. */
function same(id: string): string {
  return id.toLowerCase();
}
