/** What each sign that a text is about somebody is called. */
export const personalSignTexts = {
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
  address: 'en adress',
  vehicle: 'ett registreringsnummer',
  case: 'ett ärendenummer',
  name: 'ett namn',
} as const;

export type NamedSign = keyof typeof personalSignTexts;
