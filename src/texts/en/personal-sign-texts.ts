import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/personal-sign-texts.ts';
/** What each sign that a text is about somebody is called. */
export const personalSignTexts: Translated<typeof sv.personalSignTexts> = {
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
  address: 'en adress',
  vehicle: 'ett registreringsnummer',
  case: 'ett ärendenummer',
  name: 'ett namn',
};
