import { type DraftField, draftFields } from '../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../guidance/drafts/draft-values.ts';
import type { PersonalSign } from '../../privacy/personal-signs.ts';
import type { Screen } from '../../privacy/screen-text.ts';
import { createSecondLook } from './second-look.ts';

export interface ScreenedField {
  readonly label: string;
  readonly kinds: readonly PersonalSign[];
}

export interface DraftScreening {
  /**
   * Looks through what is new. What is only to be looked through once more passes the second time.
   * @param known what has been let in before
   */
  check(
    template: DraftTemplate,
    values: DraftValues,
    known: DraftValues,
    conversation: string,
  ): { readonly verdict: 'stop' | 'ask'; readonly found: readonly ScreenedField[] } | null;
}

/** What has once been looked through passes; see `createSecondLook`. */
export function createDraftScreening(screen: Screen): DraftScreening {
  const look = createSecondLook(screen);
  return {
    check(template, values, known, conversation) {
      const screened = draftFields(template)
        .filter(({ key, longest }) => longest > 0 && values[key] !== undefined && values[key] !== known[key])
        .map((field) => ({ field, text: values[field.key]!, ...screen(values[field.key]!) }));
      const stopped = screened.filter(({ verdict }) => verdict === 'stop');
      if (stopped.length > 0) return { verdict: 'stop', found: stopped.map(named) };
      // Every one of them is noted, not only the first.
      const unsure = screened
        .filter(({ verdict }) => verdict === 'ask')
        .filter(({ text }) => look(text, conversation).verdict === 'ask');
      return unsure.length === 0 ? null : { verdict: 'ask', found: unsure.map(named) };
    },
  };
}

function named({
  field,
  kinds,
}: {
  readonly field: DraftField;
  readonly kinds: readonly PersonalSign[];
}): ScreenedField {
  return { label: field.label, kinds };
}
