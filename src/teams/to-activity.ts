import type { Activity } from 'botbuilder';
import { currentLanguage, type Language } from '../texts/language.ts';
import { shorten } from './cards/shorten.ts';
import type { Citation, Reply } from './reply.ts';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** What a notification has room for; the whole text stands in the card. */
const longestSummary = 200;

/** Builds the activity for a reply. Channels other than Teams get the plain text beside the card. */
export function toActivity(reply: Reply, channelId: string): Partial<Activity> {
  const isTeams = channelId === 'msteams';
  const text = isTeams ? reply.text : reply.plain;
  return {
    type: 'message',
    locale: LOCALES[currentLanguage()],
    ...(text === '' ? {} : { text, textFormat: isTeams && reply.asWritten !== true ? 'markdown' : 'plain' }),
    ...(reply.card === undefined
      ? {}
      : {
          summary: shorten(reply.plain, longestSummary),
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }],
        }),
    ...(reply.citations === undefined || reply.citations.length === 0
      ? {}
      : { entities: [citationEntity(reply.citations)] }),
    ...(reply.asksFeedback === true ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
  };
}

/** Teams refuses a message with two of these. No label for generated text: everything shown is quoted. */
function citationEntity(citations: readonly Citation[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: citations.map(({ name, abstract }, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: { '@type': 'DigitalDocument', name, abstract },
    })),
  };
}
