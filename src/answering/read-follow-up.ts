/**
 * How a message hangs on the question before it. `swap`: it has no question of its own and goes on with the one before ("och för
 * yngre barn?"). `frame`: it asks something of its own about what the one before was about ("hur ofta?", "vem ansvarar för det?").
 */
export interface ReadFollowUp {
  readonly kind: 'swap' | 'frame';
  /** What is left when the words that only tie it to what went before are taken away. */
  readonly rest: string;
  /** Opens with "och", "men" or the like: nobody begins a subject so. */
  readonly isTied: boolean;
  /** Where "den", "det", "dem" stands in `rest`, as a part of it; null when it names nothing so. */
  readonly pronoun: string | null;
}

/** What somebody adds is short; more is a question of its own. */
const MOST_WORDS = 14;

const MOST_UNTIED = 7;
/** And what is added without a tie ("i Farsta?") shorter still. */
const MOST_ADDED = 4;

const TIE =
  /^(?:(?:ok(?:ej)?|aha|ja|jo|bra|tack|men|hm+)[\s,.!]+)*(?:och|men|fast|samt|eller|plus)(?:\s+(?:då|sen|sedan))?[\s,]+/iu;
const PREPOSITION =
  '(?:för|i|på|hos|om|när|med|vid|åt|under|efter|innan|före|till|från|utan|mellan|inom|kring)';
/** "Hur är det med", "gäller det även för", "är det samma i". */
const SAME = new RegExp(
  `^(?!vad\\s+är\\s+det\\s+för|är\\s+det\\s+för\\s+(?:få|många|mycket|lite|sent|tidigt))(?:(?:hur|vad)\\s+)?(?:är|blir|blev|gäller|ser)\\s+(?:det(?:\\s*(?:samma|ut))?|detta|detsamma|samma(?:\\s+sak)?|likadant)\\s*(?:då\\s+)?(?:samma(?:\\s+sak)?\\s+)?(?:även|också|likadant|ut)?\\s*(?=${PREPOSITION}\\s)`,
  'iu',
);
const SAME_SHORT =
  /^(?:(?:gäller|är)\s+det(?:ta)?\s+(?:även|också|samma)|detsamma|samma(?:\s+sak)?|likadant|även|också)\s+(?=\p{L})/iu;
/** "Vad gäller för pappan då?", "hur gör man i Farsta då?": nothing but the asking, and what is added. */
const BARE_ASKING = new RegExp(
  `^(?:vad\\s+gäller|hur\\s+(?:gör|tänker|jobbar)\\s+(?:man|vi|jag|ni))\\s+(?:då\\s+)?(?=${PREPOSITION}\\s)`,
  'iu',
);
const THEN = /[\s,]+då\s*[?.!]*\s*$/iu;
const ASKS =
  /^(?:vad|hur|när|var|vart|varför|vem|vems|vilka|vilken|vilket|måste|ska|får|kan|bör|behöver|behövs|finns|är|har|gör|gäller|räcker)(?!\p{L})/iu;
/** "När ska den vara klar" asks; "när barnet är litet" does not. */
const ASKS_WHEN =
  /^när\s+(?:ska|är|måste|bör|får|behöver|behövs|kan|blir|görs|gör|börjar|slutar|räknas|skrivs)(?!\p{L})/iu;
const ASKS_WITHIN = /(?<!\p{L})(?:vad|hur|varför|vem|vems|vilka|vilken|vilket)(?!\p{L})/iu;
const OPENS_WITH_PREPOSITION = new RegExp(`^${PREPOSITION}\\s`, 'iu');
const PRONOUN =
  /(?<![\p{L}])(?:den|det|dem|dom|dessa|detta|denna|dens|dess|där|sådan|sådana|sådant)(?!\p{L})/iu;
/** "När det gäller", "vad är det som", "finns det": there "det" stands for nothing. */
const EMPTY_PRONOUN =
  /(?<!\p{L})(?:när\s+det\s+gäller|är\s+det\s+(?:som|en|ett|bra|ok|okej)|(?:finns|går|räcker|behövs|krävs|händer|gäller|tar|blir|kan|ska|är)\s+det(?!\s*[?.!]*$)|det\s+(?:finns|är|brinner|gäller|ska|händer|behövs|krävs)|det\s+här)(?!\p{L})/iu;

/** "Vem ansvarar för det", "när ska den vara klar": not "vad gör den som kommer ny", where it points ahead. */
const POINTS_BACK =
  /(?<!\p{L})(?:den|det|dem|dom|dessa|detta|denna|där)$|^\S+\s+(?:\S+\s+){0,2}(?:den|dem|dom|dessa)(?!\s+(?:som|från|i|på|med|här|där|uppsökande|\p{L}+(?:ande|ade|ma|ta))(?!\p{L}))(?:\s+\S+){1,3}$/iu;

/** @returns null when a message has nothing of a follow-up about it */
export function readFollowUp(message: string): ReadFollowUp | null {
  const text = message.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '' || text.split(' ').length > MOST_WORDS || /[.!?].*\p{L}/u.test(text)) return null;
  const untied = text.replace(TIE, '');
  const isTied = untied !== text;
  if (!isTied && (text.includes(',') || text.split(' ').length > MOST_UNTIED)) return null;
  const isThen = THEN.test(untied);
  const bare = untied.replace(THEN, '').replace(/[\s?.!,]+$/u, '');
  const same = bare.replace(SAME, '').replace(SAME_SHORT, '');
  if (same !== bare) return swap(same, isTied);
  const added = bare.replace(BARE_ASKING, '');
  if (added !== bare && (isTied || isThen)) return swap(added, isTied);
  if (bare === '') return null;
  const words = bare.split(' ').length;
  const opensWithPreposition =
    OPENS_WITH_PREPOSITION.test(bare) && !ASKS_WHEN.test(bare) && bare.includes(' ');
  if (!ASKS.test(bare) || opensWithPreposition) {
    if (ASKS_WITHIN.test(bare)) return null;
    const isAdded = opensWithPreposition && !/^när\s/iu.test(bare) && words <= MOST_ADDED;
    return isTied || isThen || isAdded ? swap(bare, isTied) : null;
  }
  const found = EMPTY_PRONOUN.test(bare) ? null : (PRONOUN.exec(bare)?.[0] ?? null);
  if (!isTied && (found === null ? words > 2 : !POINTS_BACK.test(bare))) return null;
  return { kind: 'frame', rest: bare, isTied, pronoun: found };
}

function swap(rest: string, isTied: boolean): ReadFollowUp {
  return { kind: 'swap', rest, isTied, pronoun: null };
}
