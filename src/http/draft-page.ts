import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { composeDraft } from '../guidance/drafts/compose-draft.ts';
import type { Draft } from '../guidance/drafts/draft.ts';
import type { DraftTemplate } from '../guidance/drafts/draft-template.ts';
import { draftText } from '../guidance/drafts/draft-text.ts';
import { readDraftValues } from '../guidance/drafts/draft-values.ts';
import { draftPageTexts } from '../texts/draft-page.ts';
import { currentLanguage } from '../texts/language.ts';
import { draftPagePath } from './draft-link.ts';
import type { FileRoute } from './file-route.ts';

export interface DraftPageParts {
  readonly templates: readonly DraftTemplate[];
  /** Says whether a text may be taken in. */
  readonly mayPass: (text: string) => boolean;
}

const Posted = z.strictObject({
  template: z.string().max(100),
  answers: z.record(z.string().max(100), z.string().max(20_000)),
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The page behind the link in a draft's card, and what it asks for: the text, and the Word file. The page reads the answers
 * out of its own address, where only the browser sees them, and posts them; they are put together and forgotten.
 */
export function draftPage({ templates, mayPass }: DraftPageParts): readonly FileRoute[] {
  const composed = (body: unknown): { draft: Draft; id: string } | null => {
    const posted = Posted.safeParse(body);
    const template = templates.find(({ id }) => id === posted.data?.template);
    if (!posted.success || template === undefined) return null;
    const { values, problems, overfull } = readDraftValues(template, posted.data.answers);
    if (problems.length > 0 || overfull !== null || !Object.values(values).every(mayPass)) return null;
    return { draft: composeDraft(template, values), id: template.id };
  };
  const refused = { status: 400 } as const;
  return [
    { method: 'get', path: draftPagePath, handle: () => page(randomBytes(16).toString('base64')) },
    {
      method: 'post',
      path: `${draftPagePath}/text`,
      handle({ body }) {
        const made = composed(body);
        if (made === null) return refused;
        return {
          status: 200,
          type: 'text/plain; charset=utf-8',
          filename: null,
          body: draftText(made.draft),
        };
      },
    },
    {
      method: 'post',
      path: `${draftPagePath}/docx`,
      async handle({ body }) {
        const made = composed(body);
        if (made === null) return refused;
        const { draftDocx } = await import('../guidance/drafts/draft-docx.ts');
        const filename = `utkast-${made.id}.docx`;
        return { status: 200, type: WORD, filename, body: await draftDocx(made.draft) };
      },
    },
  ];
}

const html = readFileSync(join(import.meta.dirname, 'draft-page.html'), 'utf8');

function page(nonce: string) {
  const { empty, unread, failed, making, made, copied, selected, ...shown } = draftPageTexts;
  const says = JSON.stringify({ empty, unread, failed, making, made, copied, selected }).replaceAll(
    '"',
    '&quot;',
  );
  const filled: Readonly<Record<string, string>> = {
    ...shown,
    nonce,
    says,
    path: draftPagePath,
  };
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    filename: null,
    body: html
      .replace('<html lang="sv">', `<html lang="${currentLanguage()}">`)
      .replace(/\{\{(\w+)\}\}/gu, (_, name: string) => filled[name] ?? ''),
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}'`,
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Referrer-Policy': 'no-referrer',
    },
  } as const;
}
