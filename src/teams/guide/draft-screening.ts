import { createHmac, randomBytes } from 'node:crypto';
import { type DraftField, draftFields } from '../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../guidance/drafts/draft-values.ts';
import { BoundedSet } from '../bounded-set.ts';

/** What is thought of a text: it may not be taken in, it is to be looked through once more, or nothing. */
export interface Screened {
  readonly verdict: 'stop' | 'ask' | 'pass';
  /** What was found, by the names of the screening. */
  readonly kinds: readonly string[];
}
export type Screen = (text: string) => Screened;

export interface ScreenedField {
  readonly label: string;
  readonly kinds: readonly string[];
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

const rememberedTexts = 5_000;

/** Remembers which texts somebody has been asked to look through, by hashes that say nothing outside this process. */
export function createDraftScreening(screen: Screen): DraftScreening {
  const secret = randomBytes(32);
  const asked = new BoundedSet(rememberedTexts);
  const isNew = (text: string, conversation: string) =>
    asked.add(
      createHmac('sha256', secret)
        .update(JSON.stringify([conversation, text]))
        .digest('base64url'),
    );
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
        .filter(({ text }) => isNew(text, conversation));
      return unsure.length === 0 ? null : { verdict: 'ask', found: unsure.map(named) };
    },
  };
}

function named({
  field,
  kinds,
}: {
  readonly field: DraftField;
  readonly kinds: readonly string[];
}): ScreenedField {
  return { label: field.label, kinds };
}
