const OTHERS = '(?:(?:de\\s+)?(?:andra|övriga|olika)|alla|samtliga)';
const PLURAL = '(?:stadsdelar|stadsdelsförvaltningar|förvaltningar|enheter)';
const DEFINITE = '(?:stadsdelarnas?|stadsdelsförvaltningarnas?|förvaltningarnas?)';
const WHERE = '(?:i|på|hos|mellan|av|för|över)';

/** "i andra stadsdelar", "mellan stadsdelarna", "de olika enheterna". */
const DISTRICTS = new RegExp(
  `(?<!\\p{L})(?:${WHERE}\\s+)?(?:${OTHERS}\\s+${PLURAL}(?:na)?s?|${DEFINITE})(?:\\s+emellan)?(?!\\p{L})`,
  'iu',
);
/** Ways of asking how something is done, and for differences. */
const ASKS =
  /(?<!\p{L})(?:hur\s+(?:gör|jobbar|arbetar|hanterar|hanteras|löser|tänker|ser\s+det\s+ut|är\s+det|går\s+det\s+till|skiljer\s+sig)|jämför(?:a|else)?|skillnad(?:en|er|erna)?|skiljer\s+sig|vad\s+(?:gör|har))(?!\p{L})/iu;
/** "Hur gör andra?", where nothing else is said of who the others are. */
const JUST_OTHERS =
  /(?<!\p{L})hur\s+(?:gör|jobbar|arbetar)\s+(?:de\s+)?(?:andra|övriga)(?=\s*(?:[?!.,]|$)|\s+(?:med|kring|när|om|angående|vad\s+gäller)\s)/iu;

/** What is left before and after the matter itself once the asking is taken away. */
const BEFORE =
  /^(?:[\s,:;?.!–-]+|(?:i\s+fråga\s+om|när\s+det\s+gäller|vad\s+gäller|för\s+att|vad|är|det|för|vilka|finns|kan|du|hur|man|sig|åt|med|kring|om|angående|på)(?=\s|$))/iu;
const AFTER = /(?:[\s,:;?.!–-]+|(?<=^|\s)(?:med|kring|om|i|på|åt|för|det))$/iu;

/**
 * Whether a question asks how the districts do something, each for itself.
 * @returns what to compare them in, empty when the question does not say; null when it asks for something else
 */
export function comparisonTopic(question: string): string | null {
  const text = question.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const others = JUST_OTHERS.exec(text);
  if (others) return topicOf(cut(text, others));
  const districts = DISTRICTS.exec(text);
  if (!districts) return null;
  const rest = cut(text, districts);
  const asks = ASKS.exec(rest);
  return asks ? topicOf(cut(rest, asks)) : null;
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/\s+/gu, ' ')
    .trim();
}

function topicOf(rest: string): string {
  let topic = rest;
  for (let before = ''; before !== topic; ) {
    before = topic;
    topic = topic.replace(BEFORE, '').replace(AFTER, '').trim();
  }
  return topic;
}
