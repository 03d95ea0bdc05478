import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/law.ts';

const oldAct = 'the old Social Services Act (2001:453)';
const currentAct = 'the Social Services Act (2025:400)';

/** Provisions and what they are about are named in Swedish, as they stand in the Act. */
export const lawTexts: Translated<typeof sv.lawTexts> = {
  refersToOldAct: (provision, repealed) =>
    `The text refers to ${provision} of ${oldAct}, which ceased to apply on ${repealed}.`,
  seemsToReferToOldAct: (provision, repealed) =>
    `The text refers to ${provision} and seems to mean ${oldAct}, which ceased to apply on ${repealed}.`,
  questionRefersToOldAct: (provision, repealed) =>
    `You ask about ${provision} of ${oldAct}, which ceased to apply on ${repealed}.`,
  notInCurrentAct: (provision, repealed) =>
    `${provision} does not exist in ${currentAct}, only in the old one (2001:453), which ceased to apply on ${repealed}.`,
  mayMeanEitherAct: (provision, old, current) =>
    `${lawTexts.twoMeanings(provision, old, current)} Check which Act the text means.`,
  twoMeanings: (provision, old, current) =>
    `${provision} means different things: in ${oldAct} it is about “${old}”, in ${currentAct} about “${current}”.`,
  standsTodayIn: (subject, provisions) => `Today “${subject}” is found in ${provisions} of ${currentAct}.`,
  nameStandsIn: (name, provisions) =>
    `The rules on “${name}” are today found in ${provisions} of ${currentAct}.`,
  nearestSeemsToBe: (provisions) => `The closest seems to be ${provisions} of ${currentAct}.`,
  currentProvisionUnconfirmed:
    'Which section applies today has not been confirmed; check with a lawyer or in the Act itself.',
  otherPartsUnconfirmed: 'Where the rest of the section is found today has not been confirmed.',
  numberMeansSomethingElse: (provision, current) => `Today ${provision} is about “${current}”.`,
};
