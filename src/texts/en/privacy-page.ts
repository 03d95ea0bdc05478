import type { Translated } from '../spoken.ts';
import type { privacyPageTexts as swedish } from '../sv/privacy-page.ts';

export const privacyPageTexts: Translated<typeof swedish> = {
  title: 'Privacy in Lathunden',
  lead: 'What Lathunden keeps, for how long, and what you can do yourself.',
  otherLanguage: 'På svenska',

  about: {
    title: 'The people your work concerns',
    said: [
      'Lathunden needs to know nothing about the children, parents or others your work concerns. Write no names, personal identity numbers or anything else about individuals.',
      'Anything that is certain to be an identity number, a telephone number, an address, a registration number or a case number is stopped before the question is used, and never repeated.',
    ],
  },
  asked: {
    title: 'What you ask',
    said: (days) => [
      'Questions are neither stored nor logged. Your latest one stays in memory for ten minutes at most, so that you can ask on from it.',
      'How often a subject has been the answer is counted month by month, but not what was asked or by whom.',
      `If you yourself choose to send on a question that got no answer, it is kept for ${days} days, but not who you are.`,
    ],
  },
  you: {
    title: 'What is kept about you',
    said: (days) => [
      'Your name, your id in Teams and how Lathunden reaches you there.',
      'What you have said yourself: district, role, working hours and language.',
      `Which reminders you have got, acknowledged and gone through, for ${days} days. Whoever sent a reminder sees who has acknowledged it.`,
      'Which reminders you have said no to, until you say otherwise.',
      'Which checklists and templates you want at hand, and how far you have come in the introduction. That is yours alone, unless you let managers see that you have finished.',
      'Which documents you have put in on the page Knowledge, for as long as they are there.',
      `That you have changed a reminder, for ${days} days, but not what you wrote.`,
      'Somebody who has not been in touch for 400 days is forgotten.',
    ],
  },
  written: {
    title: 'What you write',
    said: [
      'Drafts, checklists and texts that you let Lathunden review are not stored. The answers stand on the card in Teams, and for half an hour at most in memory.',
      'A reminder that a manager writes is kept as long as it exists, and is read by everybody who gets it.',
      'How often children take part is counted only if you agree: district, month, what happened and age band, without day, words or names. Fewer than five are never shown.',
    ],
  },
  elsewhere: {
    title: 'What lies elsewhere',
    said: [
      'What you write in Teams stays there, for as long as your employer has decided.',
      'Lathunden gives nothing to anybody else and asks no service outside, other than those in Microsoft 365 that Teams goes through.',
      'Backups that have been taken are not changed. Whoever looks after Lathunden knows how long they are kept.',
    ],
  },
  rights: {
    title: 'What you can do',
    said: [
      'Write “my data” to Lathunden in Teams to see all that is kept about you.',
      'Write “my settings” to change what you have said.',
      'Write “forget me” to have it erased.',
    ],
    contact: 'If you have a question, turn to whoever looks after Lathunden where you work:',
  },
  terms: {
    title: 'Terms',
    said: [
      'Lathunden retells and quotes. It is not legal advice, and something that matters may be missing. Read the source before you rely on it.',
      'You are responsible for what you write in the records, also when Lathunden has helped.',
      'Lathunden is free software under the licence EUPL 1.2.',
    ],
  },
};
