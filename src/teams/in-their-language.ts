import type { Messenger } from '../reminders/messenger.ts';
import { inLanguage } from '../texts/in-language.ts';
import { type Language, readLanguage } from '../texts/language.ts';

/**
 * Makes a messenger that writes to each in the language they have chosen.
 * @param usual for whoever has not chosen, and for channels and groups
 */
export function inTheirLanguage(messenger: Messenger, usual: Language): Messenger {
  return {
    ...messenger,
    deliver: (claimed) =>
      inLanguage(readLanguage(claimed.person?.language) ?? usual, () => messenger.deliver(claimed)),
  };
}
