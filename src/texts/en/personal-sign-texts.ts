import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/personal-sign-texts.ts';

export const personalSignTexts: Translated<typeof sv.personalSignTexts> = {
  identity: 'a personal identity number',
  phone: 'a telephone number',
  email: 'an e-mail address',
  address: 'an address',
  vehicle: 'a vehicle registration number',
  case: 'a case number',
  name: 'a name',
};
