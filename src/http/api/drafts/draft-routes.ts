import { z } from 'zod';
import { composeDraft } from '../../../guidance/drafts/compose-draft.ts';
import type { DraftTemplate } from '../../../guidance/drafts/draft-template.ts';
import { draftText } from '../../../guidance/drafts/draft-text.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import type { Screen } from '../../../privacy/screen-text.ts';
import type { DraftReply, DraftsReply, DraftView } from '../../../tab/api/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import { citedLines } from '../cited-lines.ts';
import { type FavouriteParts, favouriteIds } from '../lists/favourite-routes.ts';
import { judgeAnswers } from './judge-answers.ts';

export interface DraftParts extends FavouriteParts {
  readonly templates: () => readonly DraftTemplate[];
  readonly sources: () => SourceRegister;
  readonly screen: Screen;
  /** ISO date. */
  readonly today: () => string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Id = z.object({ id: z.string().max(100) });
const Filled = Id.extend({
  answers: z.record(z.string().max(100), z.string().max(20_000)),
  looked: z.array(z.string().max(100)).max(200),
});

/** Drafts in the tab: what is filled in is put together, sent back and forgotten. */
export function draftRoutes(parts: DraftParts): readonly ApiRoute[] {
  const { today } = parts;
  const find = (id: string) => parts.templates().find((template) => template.id === id);
  const gone = () => ({ problem: { status: 404, code: 'gone', message: tabDraftTexts.gone } }) as const;
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/drafts',
      access: 'everybody',
      input: z.object({}),
      async handle({ caller }) {
        const reply: DraftsReply = {
          drafts: parts
            .templates()
            .map(({ id, title, intro, prompts }) => ({ id, title, intro, prompts: prompts.length })),
          favourites: await favouriteIds(parts, caller.id, 'draft', (id) => find(id) !== undefined),
        };
        return { json: reply };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/drafts/:id',
      access: 'everybody',
      input: Id,
      async handle({ caller, input: { id } }): Promise<ApiReply> {
        const template = find(id);
        if (template === undefined) return gone();
        const favourites = await favouriteIds(parts, caller.id, 'draft', (one) => one === id);
        const view: DraftView = {
          template,
          sources: Object.fromEntries(
            template.prompts.map((prompt) => [
              prompt.id,
              citedLines(prompt.sources, parts.sources(), today()),
            ]),
          ),
          isFavourite: favourites.length > 0,
        };
        return { json: view };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/drafts/:id/preview',
      access: 'everybody',
      input: Filled,
      handle({ input: { id, ...filled } }): ApiReply {
        const template = find(id);
        if (template === undefined) return gone();
        const { values, findings } = judgeAnswers(template, filled, parts.screen);
        if (findings.length > 0) return { json: { findings } satisfies DraftReply };
        const draft = composeDraft(template, values);
        return { json: { draft, text: draftText(draft) } satisfies DraftReply };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/drafts/:id/docx',
      access: 'everybody',
      input: Filled,
      async handle({ input: { id, ...filled } }): Promise<ApiReply> {
        const template = find(id);
        if (template === undefined) return gone();
        const { values, findings } = judgeAnswers(template, filled, parts.screen);
        if (findings.length > 0)
          return { problem: { status: 422, code: 'findings', message: tabDraftTexts.findings } };
        const { draftDocx } = await import('../../../guidance/drafts/draft-docx.ts');
        const body = await draftDocx(composeDraft(template, values));
        return { file: { status: 200, type: WORD, filename: `utkast-${template.id}.docx`, body } };
      },
    }),
  ];
}
