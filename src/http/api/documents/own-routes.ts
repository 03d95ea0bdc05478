import { z } from 'zod';
import type { UseReply } from '../../../tab/api/documents.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import { type DocumentsParts, problem } from './documents-parts.ts';

const document = z.string().min(1).max(200);

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

/** What can be done with a document that was put in. */
export function ownRoutes({ live, documents, audit, now }: DocumentsParts): readonly ApiRoute[] {
  const note = (actor: string, action: string, target: string, fields: readonly string[] = []) =>
    audit.add({ at: now(), actor, action, target, fields });
  return [
    defineRoute({
      method: 'put',
      path: '/api/tab/documents/own/:document',
      access: 'manager',
      input: z.object({ document, live: z.int().min(1).nullable() }),
      async handle({ caller, input }) {
        const changed = await documents.use(input.document, input.live, now());
        if (changed === null) return problem(404, 'no_document');
        const action = input.live === null ? 'document.withdraw' : 'document.use';
        await note(caller.id, action, changed.id, input.live === null ? [] : ['version']);
        void live()?.refresh();
        return { json: changed satisfies UseReply };
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/tab/documents/own/:document',
      access: 'manager',
      input: z.object({ document }),
      async handle({ caller, input }) {
        if (!(await documents.remove(input.document, now()))) return problem(404, 'no_document');
        await note(caller.id, 'document.remove', input.document);
        void live()?.refresh();
        return { json: null };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/documents/own/:document/versions/:version',
      access: 'manager',
      input: z.object({ document, version: z.coerce.number().int().min(1) }),
      async handle({ caller, input }) {
        const known = await documents.get(input.document);
        const version = known?.versions.find((one) => one.version === input.version);
        const content = version ? await documents.content(input.document, version.version) : null;
        if (version === undefined || content === null) return problem(404, 'no_document');
        await note(caller.id, 'document.download', input.document);
        const ending = version.file.split('.').at(-1) ?? '';
        return {
          file: {
            status: 200,
            type: TYPES[ending] ?? 'application/octet-stream',
            filename: inAscii(version.file),
            body: content,
          },
        };
      },
    }),
  ];
}

/** "Rutin för möten.pdf" as "Rutin for moten.pdf": the header that carries it knows no other letters. */
function inAscii(file: string): string {
  return file
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^ -~]|["\\]/gu, '_');
}
