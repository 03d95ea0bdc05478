import { z } from 'zod';
import type { Answer, Answerer } from '../../../answering/answer.ts';
import type { AskReply, FacetsReply, SuggestionsReply } from '../../../tab/api/search.ts';
import { botTexts } from '../../../texts/bot.ts';
import { tabSearchTexts } from '../../../texts/tab-search.ts';
import { type ApiProblem, type ApiRoute, defineRoute } from '../api-route.ts';

/** As many questions as a page has room to suggest. */
const SUGGESTIONS = 6;
/** A question is refused by the answerer long before this; a file is stopped here. */
const LONGEST = 20_000;

export interface SearchParts {
  /** null until the documents have been read. */
  readonly answerer: () => Answerer | null;
  /** The district that somebody has said they work in, or else that of the installation. */
  readonly unitOf: (person: string) => Promise<string | null>;
  /** Counts what is asked about. */
  readonly subjects?: (answer: Answer) => void;
  readonly unanswered: { add(question: string): Promise<void> };
}

const year = z.coerce.number().int().min(1900).max(2200).optional();
const chosen = z
  .string()
  .max(300)
  .transform((value) => value || undefined)
  .optional();
const Ask = z.object({
  q: z.string().max(LONGEST),
  source: chosen,
  unit: chosen,
  from: year,
  to: year,
  limit: z.coerce.number().int().min(1).max(20).optional(),
});

/** Asking in the tab: the same answers as the bot's, and the same refusals. */
export function searchRoutes({ answerer, unitOf, unanswered, subjects }: SearchParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/tab/ask',
      access: 'everybody',
      input: Ask,
      handle: ({ caller, input: { q, limit, ...within } }) =>
        ready(answerer, async (known) => {
          const reply: AskReply = known.ask(q, { limit, unit: await unitOf(caller.id), within });
          // The same question once more, among fewer sources, is not another one.
          if (Object.values(within).every((one) => one === undefined)) subjects?.(reply);
          return { json: reply };
        }),
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/facets',
      access: 'everybody',
      input: z.object({}),
      handle: () => ready(answerer, ({ facets }) => ({ json: facets satisfies FacetsReply })),
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/suggestions',
      access: 'everybody',
      input: z.object({}),
      handle: () =>
        ready(answerer, (known) => ({
          json: { questions: known.suggestions(SUGGESTIONS) } satisfies SuggestionsReply,
        })),
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/unanswered',
      access: 'everybody',
      input: z.object({ q: z.string().trim().min(1).max(1000) }),
      handle: ({ input: { q } }) =>
        ready(answerer, async (known) => {
          const signs = known.personalSigns(q);
          if (signs.length > 0)
            return problem({ status: 422, code: 'personal_data', message: botTexts.refusal.notSent(signs) });
          await unanswered.add(q);
          return { json: null, status: 201 as const };
        }),
    }),
  ];
}

function ready<Reply>(
  answerer: SearchParts['answerer'],
  use: (known: Answerer) => Reply,
): Reply | { readonly problem: ApiProblem } {
  const known = answerer();
  return known === null
    ? problem({ status: 503, code: 'not_ready', message: tabSearchTexts.notReady })
    : use(known);
}

function problem(said: ApiProblem): { readonly problem: ApiProblem } {
  return { problem: said };
}
