import { join } from 'node:path';
import { loadLexicon } from '../../knowledge/analysis/lexicon.ts';
import { unitNamed } from '../../knowledge/unit-of.ts';
import { type Audience, ROLES, type Role } from '../../reminders/reminder.ts';
import type { Store } from '../../store/store.ts';
import { storeCliTexts } from '../../texts/store-cli.ts';
import { UsageError } from '../errors.ts';
import { KNOWLEDGE_HOME } from '../load-answerer.ts';

const texts = storeCliTexts.reminders;

/**
 * Reads whom a reminder goes to: "me:ID", "people:ID,ID", "unit:Järva", "role:chef", "role:chef@Järva", "channel:ID", "members:ID".
 * @param kept where the parsed lexicon is kept for the next time
 * @throws UsageError when there is nobody and nothing of that name
 */
export async function readAudience(
  text: string,
  { people, conversations }: Pick<Store, 'people' | 'conversations'>,
  kept: string,
): Promise<Audience> {
  const { kind, value } = /^(?<kind>[a-z]+):(?<value>.+)$/su.exec(text)?.groups ?? {};
  const unitOf = (name: string) => {
    const { places } = loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'), kept);
    const unit = unitNamed(name, places);
    if (unit === null)
      throw new UsageError(
        texts.unknownUnit(
          name,
          places.map((place) => place.name),
        ),
      );
    return unit;
  };
  switch (kind) {
    // The terminal is nobody: "me" is whoever it is for.
    case 'me':
    case 'people': {
      const ids = [...new Set(value!.split(',').map((id) => id.trim()))].filter((id) => id !== '');
      const known = new Set((await people.byIds(ids)).map(({ id }) => id));
      const stranger = ids.find((id) => !known.has(id));
      if (stranger !== undefined) throw new UsageError(texts.unknownPerson(stranger));
      if (ids.length === 0 || (kind === 'me' && ids.length > 1)) throw new UsageError(texts.badTo(text));
      return { kind: 'people', ids };
    }
    case 'unit':
      return { kind: 'unit', unit: unitOf(value!) };
    case 'role': {
      const [role, unit] = value!.split('@', 2);
      if (!isRole(role!)) throw new UsageError(texts.unknownRole(role!, ROLES));
      return { kind: 'role', role, ...(unit === undefined ? {} : { unit: unitOf(unit) }) };
    }
    case 'channel':
    case 'members': {
      const place = await conversations.get(value!);
      if (place?.state !== 'active' || place.scope === 'personal')
        throw new UsageError(texts.unknownPlace(value!));
      return { kind, conversation: value! };
    }
    default:
      throw new UsageError(texts.badTo(text));
  }
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
