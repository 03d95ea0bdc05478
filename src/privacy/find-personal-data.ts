import { findCaseNumbers } from './case-numbers.ts';
import { findEmailAddresses } from './email-addresses.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findPersonNames } from './person-names.ts';
import {
  type Certainty,
  type Found,
  IDENTITY_KINDS,
  type Known,
  nothingKnown,
  type PersonalDataKind,
} from './personal-data.ts';
import { findPhoneNumbers } from './phone-numbers.ts';
import { plainText } from './plain-text.ts';
import { findStreetAddresses } from './street-addresses.ts';
import { findVehicleRegistrations } from './vehicle-registrations.ts';

/** One thing in a text that points out, or may point out, a person. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Position in the text as a JavaScript string, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `certain`: the check digit agrees, or nothing else is written like this. */
  readonly certainty: 'certain' | 'possible';
  /** Whether a `possible` one is enough to stop for: a mistyped identity number, a common first name. */
  readonly isLikely: boolean;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 1, likely: 2, possible: 3 };

/**
 * Finds personal data in a text, however it is written: identity numbers of every kind, telephone numbers, e-mail and
 * street addresses, vehicles, numbers of cases and probable names. It takes time in proportion to the text, whatever
 * the text is.
 * @param isKnown what the knowledge itself contains; without it, nothing
 * @returns the finds in the order of the text; they do not overlap
 */
export function findPersonalData(original: string, isKnown: Known = nothingKnown): PersonalData[] {
  const { text, origin } = plainText(original);
  const hasDigits = /\d/u.test(text);
  const all: Found[] = [
    ...findEmailAddresses(text, isKnown),
    ...(hasDigits
      ? [
          ...findIdentityNumbers(text),
          ...findPhoneNumbers(text, isKnown),
          ...findCaseNumbers(text, isKnown),
          ...findVehicleRegistrations(text, isKnown),
        ]
      : []),
    ...findStreetAddresses(text, isKnown),
    ...findPersonNames(text, isKnown),
  ];
  return withoutOverlaps(all, text.length).map(({ kind, start, end, certainty }) => {
    const [from, to] = origin(start, end);
    return {
      kind,
      start: from,
      end: to,
      certainty: certainty === 'certain' ? 'certain' : 'possible',
      isLikely: certainty === 'likely',
    };
  });
}

/** Where two overlap, the surer one counts, and of two as sure the one that is listed first. */
function withoutOverlaps(all: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  return all
    .toSorted((one, other) => rank(one) - rank(other))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((one, other) => one.start - other.start);
}

/** "07 04 09 32 69" is a telephone number too, but its check digit agrees. */
function rank({ kind, certainty }: Found): number {
  return certainty === 'likely' && IDENTITY_KINDS.has(kind) ? 0 : RANK[certainty];
}
