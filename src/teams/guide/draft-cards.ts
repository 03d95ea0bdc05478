import { composeDraft } from '../../guidance/drafts/compose-draft.ts';
import { draftFields } from '../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../guidance/drafts/draft-template.ts';
import { draftText } from '../../guidance/drafts/draft-text.ts';
import { hashesOf } from '../../guidance/drafts/value-hash.ts';
import { draftLink } from '../../http/draft-link.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { SentAction } from '../card-action.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { draftCopyCard } from '../cards/guide/draft-copy-card.ts';
import { draftFormCard } from '../cards/guide/draft-form-card.ts';
import { draftPreviewCard } from '../cards/guide/draft-preview-card.ts';
import { draftStepCard } from '../cards/guide/draft-step-card.ts';
import { COPY, FORM, PREVIEW } from './draft-action.ts';
import type { DraftRun } from './draft-run.ts';

export interface DraftCardsParts {
  readonly sources: SourceRegister;
  readonly publicUrl: string | null;
  readonly reviewAction?: (review: string) => SentAction;
}

export interface DraftCards {
  /**
   * The card for what a run shows now.
   * @param today ISO date
   * @param made see `hashesOf`, where it is a card once more and not one made from these values
   */
  show(
    run: DraftRun,
    template: DraftTemplate,
    today: string,
    notices?: readonly string[],
    made?: string,
  ): AdaptiveCard;
}

/** Chooses and fills the card for where somebody is in a draft. */
export function createDraftCards({ sources, publicUrl, reviewAction }: DraftCardsParts): DraftCards {
  return {
    show({ id, revision, state }, template, today, notices = [], made) {
      const { values, view } = state;
      const at = { t: template.id, r: id, v: revision, s: view };
      const plain = { template, values, data: at, notices, sources, today };
      if (view === PREVIEW) {
        const draft = composeDraft(template, values);
        const link =
          publicUrl === null ? null : draftLink(publicUrl, { template: template.id, answers: values });
        return draftPreviewCard({
          ...plain,
          draft,
          wordLink: link,
          isLinkTooLong: publicUrl !== null && link === null,
        });
      }
      if (view === COPY) {
        const text = draftText(composeDraft(template, values));
        const review =
          template.review === undefined || reviewAction === undefined ? null : reviewAction(template.review);
        return draftCopyCard({ template, values, data: at, text, review });
      }
      const parts = { ...plain, data: { ...at, h: made ?? hashesOf(draftFields(template), values) } };
      const prompt = view === FORM ? undefined : template.prompts.find((one) => one.id === view);
      return prompt === undefined
        ? draftFormCard({ ...parts, data: { ...parts.data, s: FORM } })
        : draftStepCard(prompt, parts);
    },
  };
}
