import { PEOPLE_SHOWN, type PeoplePage } from '../../cards/remind/people-card.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';
import type { RemindParts } from './remind-parts.ts';

interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** More than work with children in all of Stockholm. */
const MOST_PEOPLE = 5_000;

/**
 * Whom somebody can choose among: alone all that are known, in a team or group those who are in it.
 * @throws MessengerError when Teams does not say who is in it
 */
export async function peopleHere(
  { conversation, scope }: Pick<GuideContext, 'conversation' | 'scope'>,
  { store, recipients }: Pick<RemindParts, 'store' | 'recipients'>,
): Promise<readonly Named[]> {
  if (scope === 'personal') return store.people.list(MOST_PEOPLE);
  const members = await recipients({ kind: 'members', conversation: withoutThread(conversation) }, null);
  return members
    .flatMap(({ person }) => person ?? [])
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'sv'));
}

export function peoplePage(
  all: readonly Named[],
  { chosen, page, sought }: Pick<PeoplePage, 'chosen' | 'page' | 'sought'>,
): PeoplePage {
  const found = all.filter(({ name }) => matches(name ?? '', sought));
  const last = Math.max(0, Math.ceil(found.length / PEOPLE_SHOWN) - 1);
  // After the last page comes the first.
  const shown = page > last ? 0 : page;
  const people = found
    .slice(shown * PEOPLE_SHOWN, (shown + 1) * PEOPLE_SHOWN)
    .map(({ id, name }) => ({ id, name }));
  return { people, chosen, page: shown, hasMore: found.length > PEOPLE_SHOWN, sought };
}

/** What was chosen on a page takes the place of what was chosen there before. */
export function chosenAfter(page: PeoplePage, here: readonly string[]): string[] {
  const onPage = new Set(page.people.map(({ id }) => id));
  return [...page.chosen.filter((id) => !onPage.has(id)), ...here.filter((id) => onPage.has(id))];
}

function matches(name: string, sought: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');
  return plain(sought)
    .split(/\s+/u)
    .every((word) => plain(name).includes(word));
}
