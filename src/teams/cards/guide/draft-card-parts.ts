import type { DraftTemplate } from '../../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../../guidance/drafts/draft-values.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import type { DraftButtonData } from '../../guide/draft-action.ts';
import type { CardElement } from '../adaptive-card.ts';

/** What every card of a draft is made from. */
export interface DraftCardParts {
  readonly template: DraftTemplate;
  readonly values: DraftValues;
  readonly data: DraftButtonData;
  /** What there is to say first: that two cards said different things, for one. */
  readonly notices: readonly string[];
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
}

/** Inputs out of sight: the client sends them with whatever is pressed. */
export function outOfSight(inputs: readonly CardElement[]): CardElement | null {
  return inputs.length === 0 ? null : { type: 'Container', isVisible: false, items: inputs };
}
