import { botTexts } from '../texts/bot.ts';
import type { AdaptiveCard } from './cards/adaptive-card.ts';
import type { InvokeReply } from './turn.ts';

/** The new card, or a line that the client shows beside the old one. */
export function actionReply(
  result: { readonly card: AdaptiveCard } | { readonly line: string },
): InvokeReply {
  return 'card' in result
    ? reply(200, 'application/vnd.microsoft.card.adaptive', result.card)
    : reply(200, 'application/vnd.microsoft.activity.message', result.line);
}

/** Not a button of ours, or one that has been tampered with. */
export function badAction(): InvokeReply {
  return reply(400, 'application/vnd.microsoft.error', {
    code: 'BadRequest',
    message: botTexts.trouble.unknownButton,
  });
}

export function notImplemented(): InvokeReply {
  return reply(501, 'application/vnd.microsoft.error', {
    code: 'NotImplemented',
    message: botTexts.trouble.unsupported,
  });
}

function reply(status: number, type: string, value: unknown): InvokeReply {
  return { status, body: { statusCode: status, type, value } };
}
