import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/answers.ts';
import { joinWithAnd } from './join-with-and.ts';

const personal = {
  personnummer: 'a personal identity number',
  samordningsnummer: 'a coordination number',
  't-nummer': 'a temporary number (T-nummer)',
  reservnummer: 'a reserve number',
  telefon: 'a telephone number',
  'e-post': 'an e-mail address',
  adress: 'an address',
  registreringsnummer: 'a vehicle registration number',
  diarienummer: 'a case number',
  namn: 'a name',
} as const;

export const answerTexts: Translated<typeof sv.answerTexts> = {
  noSupport:
    'The documents do not say. I never guess, but this is the closest I found. Try asking in Swedish, as the documents are in Swedish, or in other words, or ask your team leader.',
  nothingNear:
    'The documents do not say, and I found nothing close to it either. Try asking in Swedish, as the documents are in Swedish, or in other words, or ask your team leader.',
  personalData: (kinds) =>
    `Your question seems to contain ${joinWithAnd(kinds.map((kind) => personal[kind]))}, so I have not searched for it and I do not keep it. Take that out and ask again: I need no personal data to answer.`,
  empty: 'Write a question, for example: Vad ska stå i en slutanteckning?',
  tooLong: (most) =>
    `The question is too long for me. Write it in ${most} characters at most, and without anything about a particular person.`,
  childInDanger:
    'If somebody is in danger right now: call 112, and then the emergency social services (socialjouren) or the intake unit. If you suspect that a child is being harmed you must report it at once (19 kap. 1 § SoL 2025:400). Do not wait for the next meeting.',
  noTopic:
    'What would you like to compare? Write for example: Hur gör andra stadsdelar med genomförandeplaner? You then get a line for each district, with year and source.',
};
