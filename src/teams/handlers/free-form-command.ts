import { englishRequests } from '../free-form/english-requests.ts';
import { swedishRequests } from '../free-form/swedish-requests.ts';
import { LONGEST_REQUEST, withoutCourtesy } from '../free-form/without-courtesy.ts';

const requests = [...swedishRequests, ...englishRequests];

/**
 * Reads a command that is put as one would put it to a colleague: "kan du påminna teamet om egenkontroll varje måndag".
 * @returns the same as it would be typed ("påminn teamet om egenkontroll varje måndag"); null for a question, and for what
 *   is typed as a command already
 */
export function freeFormCommand(text: string): string | null {
  const { words, isPolite } = withoutCourtesy(text);
  const isLong = words.length > LONGEST_REQUEST;
  for (const { asked, only, command, takesText } of requests) {
    if ((only === 'polite' && !isPolite) || (isLong && takesText !== true)) continue;
    const said = asked.exec(words);
    const typed = said === null ? null : command(said.groups ?? {});
    if (typed !== null) return typed.trim();
  }
  return null;
}
