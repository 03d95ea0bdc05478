import { DRAFT_LIMITS, draftFields } from '../../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../../guidance/drafts/draft-template.ts';
import { type DraftValues, readDraftValues } from '../../../guidance/drafts/draft-values.ts';
import type { Screen } from '../../../privacy/screen-text.ts';
import type { DraftFinding, DraftInput } from '../../../tab/api/drafts.ts';
import { draftChatTexts } from '../../../texts/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';

/**
 * Reads what was filled in and says what stands in the way of using it: what does not fit, and what may point somebody out.
 * @param looked keys of the fields that the writer has looked at once more
 * @returns the answers with no findings, or the findings
 */
export function judgeAnswers(
  template: DraftTemplate,
  { answers, looked }: DraftInput,
  screen: Screen,
): { readonly values: DraftValues; readonly findings: readonly DraftFinding[] } {
  const { values, problems, overfull } = readDraftValues(template, answers);
  const wrong = problems.map(({ problem, field, length }): DraftFinding => {
    const message =
      problem === 'no_day'
        ? draftChatTexts.noDay(field.label)
        : draftChatTexts.tooLong(field.label, length, field.longest);
    return { field: field.key, kind: 'wrong', message };
  });
  const full: DraftFinding[] =
    overfull === null
      ? []
      : [{ field: null, kind: 'wrong', message: tabDraftTexts.overfull(overfull, DRAFT_LIMITS.total) }];
  const screened = draftFields(template)
    .filter(({ key, longest }) => longest > 0 && values[key] !== undefined)
    .flatMap(({ key, label }): DraftFinding[] => {
      const { verdict, kinds } = screen(values[key]!);
      if (verdict === 'pass' || (verdict === 'ask' && looked.includes(key))) return [];
      return [{ field: key, kind: verdict, message: tabDraftTexts[verdict](label, kinds) }];
    });
  return { values, findings: [...wrong, ...full, ...screened] };
}
