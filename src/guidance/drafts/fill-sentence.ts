/** An answer as it goes into a sentence. */
export interface Said {
  readonly text: string;
  /** Several sentences, perhaps: they are not fitted into one of ours. */
  readonly isText: boolean;
}

const PLACE = /\{([a-z][a-z0-9_]*)\}/u;
const CLOSERS = '["”’»)]?';
const ENDS_SENTENCE = new RegExp(`(?:^|[.!?…]${CLOSERS}\\s|\\n)\\s*$`, 'u');
const HAS_STOP = new RegExp(`[.!?…:]${CLOSERS}$`, 'u');
const FULL_STOP = /(?<!\.)\.$/u;
/** "m.m." and "osv." keep their stop inside a sentence. */
const ABBREVIATION = /(?:\p{L}\.\s?\p{L}|(?<!\p{L})(?:etc|osv|mm|kl|ca|nr|tel|ev))\.$/u;
/** The last line of a list has no full stop to miss. */
const LIST_LINE = /(?:^|\n)(?:[-–•*]|\d{1,2}[.)])\s[^\n]*$/u;

/**
 * Puts answers into a sentence of a template. The words are left as they are, but for a first capital where a sentence
 * begins and a full stop where one ends.
 * @param say answers stand in it as `{name}`
 * @returns null when one of the answers is missing
 */
export function fillSentence(say: string, answer: (name: string) => Said | null): string | null {
  let done = '';
  let rest = say;
  for (let place = PLACE.exec(rest); place !== null; place = PLACE.exec(rest)) {
    const said = answer(place[1]!);
    if (said === null) return null;
    done += rest.slice(0, place.index);
    rest = rest.slice(place.index + place[0].length);
    const text = ENDS_SENTENCE.test(done) ? capitalised(said.text) : said.text;
    if (rest.trim() === '') done += withStop(text);
    else if (rest.startsWith('.') && HAS_STOP.test(text)) {
      done += text;
      rest = rest.slice(1);
    } else done += said.isText || ABBREVIATION.test(text) ? text : text.replace(FULL_STOP, '');
  }
  return (done + rest).trim();
}

/** The names in a sentence that can be filled in, in order. */
export function placesIn(say: string): string[] {
  return [...say.matchAll(new RegExp(PLACE, 'gu'))].map((place) => place[1]!);
}

function capitalised(text: string): string {
  return text.replace(/^["”“'’(«]*\p{Ll}/u, (start) => start.toUpperCase());
}

function withStop(text: string): string {
  return HAS_STOP.test(text) || LIST_LINE.test(text) ? text : `${text}.`;
}
