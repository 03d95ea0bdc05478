import { z } from 'zod';
import { listSources } from '../../../knowledge/uploaded/list-sources.ts';
import type { DocumentsReply, QuestionsReply, WorkReply } from '../../../tab/api/documents.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import { type DocumentsParts, problem } from './documents-parts.ts';

/** What the knowledge is made of, and what it could not answer. */
export function sourcesRoutes(parts: DocumentsParts): readonly ApiRoute[] {
  const { live, documents, folder, questions, now, audit } = parts;
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/documents',
      access: 'manager',
      input: z.object({}),
      async handle() {
        const known = live();
        if (known === null) return problem(503, 'not_ready');
        const today = new Date(now()).toISOString().slice(0, 10);
        const knowledge = known.current();
        return {
          json: {
            ...listSources(knowledge, await documents.list(), { folder, today }),
            work: known.work(),
            lawReadAsOf: knowledge.law.acts.new.read_as_of,
            units: knowledge.lexicon.places.map(({ name }) => name),
          } satisfies DocumentsReply,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/documents/work',
      access: 'manager',
      input: z.object({}),
      handle() {
        const known = live();
        return known === null ? problem(503, 'not_ready') : { json: known.work() satisfies WorkReply };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/questions',
      access: 'manager',
      input: z.object({}),
      handle: async () => ({ json: { questions: await questions.list() } satisfies QuestionsReply }),
    }),
    defineRoute({
      // Not as a part of the address: addresses are written down on the way.
      method: 'post',
      path: '/api/tab/questions/remove',
      access: 'manager',
      input: z.object({ question: z.string().max(2000) }),
      async handle({ caller, input: { question } }) {
        if (!(await questions.remove(question))) return problem(404, 'no_question');
        await audit.add({
          at: now(),
          actor: caller.id,
          action: 'question.remove',
          target: 'unanswered',
          fields: [],
        });
        return { json: null };
      },
    }),
  ];
}
