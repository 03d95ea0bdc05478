import type { PersonalSign } from '../privacy/personal-signs.ts';
import type { Screen } from '../teams/guide/draft-screening.ts';

/**
 * What may be taken into a draft: numbers and addresses that point somebody out stop it; a name may be a place or a
 * method, so whoever wrote it is asked to look.
 * @param signsIn what in a text may point out a person
 */
export function screenBySigns(signsIn: (text: string) => readonly PersonalSign[]): Screen {
  return (text) => {
    const kinds = signsIn(text);
    if (kinds.length === 0) return { verdict: 'pass', kinds };
    return { verdict: kinds.every((kind) => kind === 'name') ? 'ask' : 'stop', kinds };
  };
}
