import { createHash } from 'node:crypto';
import { z } from 'zod';
import { KnowledgeError } from '../../../knowledge/errors.ts';
import type { DocumentPreview } from '../../../knowledge/preview/preview-document.ts';
import { IDENTITY_KINDS } from '../../../privacy/personal-data.ts';
import type { PreviewReply, PublishReply } from '../../../tab/api/documents.ts';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { type ApiProblem, type ApiRoute, defineRoute } from '../api-route.ts';
import { alikeDocuments } from './alike-documents.ts';
import { type DocumentsParts, problem } from './documents-parts.ts';

/** A report with its pictures; what is larger is mostly a film or a whole archive. */
export const MOST_BYTES = 20 * 1024 * 1024;

const file = z.string().trim().min(1).max(300);
const said = z
  .string()
  .trim()
  .max(300)
  .transform((value) => value || undefined)
  .optional();
const Day = z.iso.date();
const Publish = z.object({
  file,
  sha256: z.string(),
  /** Of what this is a new version; a new document when left out. */
  document: said,
  title: said,
  publisher: said,
  date: said.refine((date) => date === undefined || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date)),
  unit: said,
  validUntil: said.refine((day) => day === undefined || Day.safeParse(day).success),
  checked: z.enum(['true', 'false']).default('false'),
});

/** Putting in documents: first what was understood of them, then the same bytes once more to be used. */
export function uploadRoutes(parts: DocumentsParts): readonly ApiRoute[] {
  const { live, documents, audit, now, preview } = parts;
  return [
    defineRoute({
      method: 'post',
      path: '/api/tab/documents/preview',
      access: 'manager',
      input: z.object({ file }),
      takesFile: MOST_BYTES,
      async handle({ input, bytes }) {
        const known = live();
        if (known === null) return problem(503, 'not_ready');
        const read = await understood(() => preview(input.file, bytes));
        if ('problem' in read) return read;
        const alike = alikeDocuments(read, known.current(), await documents.list());
        return { json: { preview: read, alike, isRefused: isRefused(read) } satisfies PreviewReply };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/documents',
      access: 'manager',
      input: Publish,
      takesFile: MOST_BYTES,
      async handle({ caller, input, bytes }) {
        const known = live();
        if (known === null) return problem(503, 'not_ready');
        const { sha256, document: of = null, checked, file: _file, ...corrected } = input;
        if (createHash('sha256').update(bytes).digest('hex') !== sha256) return problem(409, 'another_file');
        const { unit } = corrected;
        if (unit !== undefined && !known.current().lexicon.places.some(({ name }) => name === unit))
          return problem(422, 'no_unit');
        // Read once more: the preview may have been made by another process, or by nobody.
        const read = await understood(() => preview(input.file, bytes));
        if ('problem' in read) return read;
        if (isRefused(read)) return problem(422, 'identity_numbers');
        if (read.personal.length > 0 && checked !== 'true') return problem(422, 'not_checked');
        const version = {
          document: of,
          file: read.file,
          content: bytes,
          sha256,
          by: caller.id,
          said: corrected,
        };
        const document = await documents.publish(version, now());
        if (document === null) return problem(404, 'no_document');
        const action = of === null ? 'document.publish' : 'document.replace';
        const fields = Object.entries(corrected).flatMap(([field, value]) =>
          value === undefined ? [] : [field],
        );
        await audit.add({ at: now(), actor: caller.id, action, target: document.id, fields });
        void known.refresh();
        return { json: { document } satisfies PublishReply, status: 201 };
      },
    }),
  ];
}

/** Nothing of somebody's identity may come into answers, whoever has looked at it. */
function isRefused({ personal }: DocumentPreview): boolean {
  return personal.some(({ kind, isCertain }) => isCertain && IDENTITY_KINDS.has(kind));
}

async function understood(
  read: () => Promise<DocumentPreview>,
): Promise<DocumentPreview | { readonly problem: ApiProblem }> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const { code } = error;
    return { problem: { status: 422, code, message: tabKnowledgeTexts.unreadable[code] } };
  }
}
