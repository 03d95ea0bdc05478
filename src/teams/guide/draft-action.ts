import { z } from 'zod';
import { ContentId } from '../../guidance/content/content-fields.ts';
import { PromptId } from '../../guidance/drafts/draft-template.ts';
import type { SentAction } from '../card-action.ts';
import { RunId } from './run-id.ts';

/** What a card of a draft shows: the prompt with this id, or one of those that no prompt can be called. */
export type DraftView = string;
export const FORM: DraftView = '-form';
export const PREVIEW: DraftView = '-preview';
export const COPY: DraftView = '-text';

const View = z.union([PromptId.max(60), z.literal([FORM, PREVIEW, COPY])]);
const hasRun = {
  /** Template. */
  t: ContentId,
  r: RunId,
  v: z.int().min(0).max(1_000_000),
  /** What the card showed. */
  s: View,
  /** What the card was made with, see `hashesOf`. */
  h: z.string().max(1_000).optional(),
};

/** What the buttons of a draft send, beside what is filled in. Short names: a card has many buttons and must stay under 28 kB. */
export const DraftAction = z.discriminatedUnion('verb', [
  // `form`: all of it at once, as in a window over the chat.
  z.object({ verb: z.literal('draft.menu'), form: z.literal(true).optional() }),
  z.object({ verb: z.literal('draft.open'), id: ContentId, form: z.literal(true).optional() }),
  z.object({
    verb: z.literal([
      'draft.next',
      'draft.back',
      'draft.preview',
      'draft.form',
      'draft.step',
      'draft.text',
      'draft.clear',
    ]),
    ...hasRun,
  }),
  z.object({ verb: z.literal('draft.edit'), to: PromptId.max(60), ...hasRun }),
]);
export type DraftAction = z.infer<typeof DraftAction>;
export type DraftMove = Extract<DraftAction, { r: string }>;

/** What all buttons on a card of a draft have in common. */
export type DraftButtonData = Pick<DraftMove, 't' | 'r' | 'v' | 's' | 'h'>;

export function draftMove(verb: DraftMove['verb'], data: DraftButtonData, to?: string): SentAction {
  return { verb, ...data, ...(to === undefined ? {} : { to }) };
}

const prefix = 'a-';

/** What the input for a field is called in a card. */
export function inputId(key: string): string {
  return prefix + key;
}

/** What was filled in, by the key of the field, out of all that a button sent. */
export function inputsIn(payload: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([id]) => id.startsWith(prefix))
      .map(([id, value]) => [id.slice(prefix.length), value]),
  );
}
