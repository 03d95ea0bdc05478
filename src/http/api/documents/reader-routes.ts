import { z } from 'zod';
import type { ReadDocument } from '../../../answering/read-document.ts';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';

export interface ReaderParts {
  /**
   * @param places as they end the ids of passages: "12-20"
   * @returns null when there is no such document, undefined before the documents have been read
   */
  readonly readDocument: (id: string, places: readonly string[]) => Promise<ReadDocument | null | undefined>;
}

/** No answer has more passages. */
const MOST_PLACES = 20;

/** Reading a document in the tab, with what was found in it marked. */
export function readerRoutes({ readDocument }: ReaderParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/documents/:id',
      access: 'everybody',
      input: z.object({ id: z.string(), passage: z.string().max(2000).default('') }),
      async handle({ input: { id, passage } }) {
        const document = await readDocument(id, placesIn(passage));
        if (document) return { json: document };
        return document === null
          ? { problem: { status: 404, code: 'no_document', message: tabReaderTexts.gone } }
          : { problem: { status: 503, code: 'not_ready', message: tabReaderTexts.notReady } };
      },
    }),
  ];
}

/** "rutin.md#12-20" or "12-20,31-33.2" */
function placesIn(passage: string): string[] {
  return passage
    .slice(passage.lastIndexOf('#') + 1)
    .split(',')
    .filter((place) => /^\d+-\d+(?:\.\d+)?$/u.test(place))
    .slice(0, MOST_PLACES);
}
