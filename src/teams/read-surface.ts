import { z } from 'zod';
import type { IncomingActivity } from './incoming-activity.ts';
import type { TurnContent } from './turn.ts';

/** As many as are shown at once, and as far as somebody can be thought to look. */
const MOST_RESULTS = 10;
const FARTHEST = 1_000;

const data = z.record(z.string(), z.unknown());
const DialogValue = z.object({ data });

const SearchValue = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(20)
    .nullish(),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(FARTHEST).nullish().catch(null),
      count: z.int().min(1).max(1_000).nullish().catch(null),
    })
    .nullish(),
});

/** What comes beside the text (who wrote it, when, in answer to what) is not read. */
const MessageValue = z.object({
  messagePayload: z.object({
    body: z.object({ contentType: z.string().nullish(), content: z.string() }),
  }),
});

/** A message extension is used wherever somebody writes, whether or not the bot is there. */
export function isOutside({ type, name }: IncomingActivity): boolean {
  return type === 'invoke' && name?.startsWith('composeExtension/') === true;
}

/** What was done in a dialog or a message extension. @returns null for any other invoke */
export function readSurface({ name, value }: IncomingActivity): TurnContent | null {
  switch (name) {
    case 'task/fetch':
    case 'task/submit': {
      const payload = DialogValue.safeParse(value).data?.data ?? null;
      return { kind: 'dialog', moment: name === 'task/fetch' ? 'opened' : 'sent', payload };
    }
    case 'composeExtension/query':
      return readSearch(value);
    case 'composeExtension/fetchTask': {
      const body = MessageValue.safeParse(value).data?.messagePayload.body;
      const message = body === undefined ? null : { text: body.content, isHtml: body.contentType !== 'text' };
      return { kind: 'message-action', message, payload: null };
    }
    case 'composeExtension/submitAction':
      return {
        kind: 'message-action',
        message: null,
        payload: DialogValue.safeParse(value).data?.data ?? null,
      };
    default:
      return null;
  }
}

const INITIAL = 'initialRun';

function readSearch(value: unknown): TurnContent {
  const parsed = SearchValue.safeParse(value).data;
  const parameters = parsed?.parameters ?? [];
  const typed = parameters.find(({ name }) => name !== INITIAL)?.value ?? '';
  const { skip, count } = parsed?.queryOptions ?? {};
  return {
    kind: 'search',
    words: parsed === undefined || typeof typed !== 'string' ? null : typed.trim(),
    skip: skip ?? 0,
    count: Math.min(count ?? MOST_RESULTS, MOST_RESULTS),
  };
}
