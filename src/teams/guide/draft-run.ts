import { createHash } from 'node:crypto';
import { askedPrompts } from '../../guidance/drafts/asked-prompts.ts';
import type { DraftTemplate, Prompt } from '../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../guidance/drafts/draft-values.ts';
import type { RememberedValues } from '../../guidance/drafts/merge-values.ts';
import { isAnswered } from '../../guidance/drafts/said-answer.ts';
import { COPY, type DraftMove, type DraftView, FORM, PREVIEW } from './draft-action.ts';
import type { GuideResult } from './guide.ts';
import type { Run } from './run-memory.ts';

/** A draft that somebody is writing. */
export interface DraftState extends Omit<RememberedValues, 'revision'> {
  readonly template: string;
  readonly view: DraftView;
  /** The latest press and what came of it: the same press again gets the same card. */
  readonly last: { readonly press: string; readonly result: GuideResult } | null;
}
export type DraftRun = Run<DraftState>;

/** Tells one press from another without keeping what was in it. */
export function pressHash(payload: unknown): string {
  return createHash('sha256').update(JSON.stringify(payload)).digest('base64url');
}

/** What a move leads to. @returns null when it leads nowhere: the prompt it starts from is not in the template */
export function viewAfter(move: DraftMove, template: DraftTemplate, values: DraftValues): DraftView | null {
  switch (move.verb) {
    case 'draft.next':
      return viewBeside(move.s, 1, template, values);
    case 'draft.back':
      return viewBeside(move.s, -1, template, values);
    case 'draft.form':
      return FORM;
    case 'draft.preview':
      return PREVIEW;
    case 'draft.text':
      return COPY;
    case 'draft.edit':
      return askedPrompts(template, values).some(({ id }) => id === move.to) ? move.to : FORM;
    default:
      return firstOpen(template, values).id;
  }
}

/** The prompt after or before one, of those that are asked; the preview after the last. */
export function viewBeside(
  view: DraftView,
  step: 1 | -1,
  template: DraftTemplate,
  values: DraftValues,
): DraftView | null {
  const { prompts } = template;
  const at = prompts.findIndex(({ id }) => id === view);
  if (at === -1) return step === 1 ? firstOpen(template, values).id : FORM;
  const asked = new Set(askedPrompts(template, values));
  const there = step === 1 ? prompts.slice(at + 1) : prompts.slice(0, at).reverse();
  const next = there.find((prompt) => asked.has(prompt));
  return next?.id ?? (step === 1 ? PREVIEW : view);
}

/** The first prompt that is asked and not answered; the first of all when every one is. */
export function firstOpen(template: DraftTemplate, values: DraftValues): Prompt {
  const asked = askedPrompts(template, values);
  return asked.find((prompt) => !isAnswered(prompt, values)) ?? template.prompts[0]!;
}
