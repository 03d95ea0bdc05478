import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/review-cards.ts';

export const reviewCardTexts: Translated<typeof sv.reviewCardTexts> = {
  title: 'Review a text',
  lead: 'Paste a Swedish text that you have cleared of names, numbers, addresses and schools. Write roles instead: barnet, mamma, familjebehandlaren. Take only what is needed. I tell you what I find, what I do not find and what is unclear.',
  keeps:
    'I do not keep the text. It passes through Teams, so your administration decides whether you may review here.',
  kind: 'What kind of text is it?',
  text: 'The text',
  placeholder: 'Paste here',
  run: 'Review',
  empty: 'Paste a text first.',
  change: 'Change the text',
  another: 'Review another text',
  summary: 'Review a text: paste it, without names and numbers.',
  outcome: (title, missing, unclear, found) =>
    `${title}: ${found} I find, ${missing} I do not find, ${unclear} unclear.`,
  tooLongToCarry: 'The text is too long to go with the card. Paste it again if you change it.',
  notNowList: (labels) => labels.join(', '),
  personal:
    'The text seems to contain something about a person, so I have not reviewed it and I do not keep it. Take out names, numbers, addresses and telephone numbers, write roles instead and try again.',
  perhapsPersonal:
    'There may be a name or something else that points somebody out in the text. Read it through once more. If it is clean, press Review again, and I review it.',
};
