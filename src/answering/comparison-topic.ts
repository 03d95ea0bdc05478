const UNITS = '(?:stadsdel(?:ar(?:na)?|sförvaltning(?:ar(?:na)?)?)|förvaltningar(?:na)?|enheter(?:na)?)';
const OTHERS = '(?:de\\s+)?(?:andra|övriga|olika|alla|samtliga|de)';
const DO = '(?:gör|jobbar|arbetar|hanterar|löser|tänker|ser\\s+det\\s+ut|är\\s+det|har)';

/** Ways of asking for a line from every district. What is left of the question is the matter to compare. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `hur\\s+${DO}\\s+(?:det\\s+)?(?:man\\s+)?(?:i\\s+|på\\s+|hos\\s+)?${OTHERS}\\s+${UNITS}(?:\\s+${DO})?`,
    'iu',
  ),
  new RegExp(
    `hur\\s+(?:gör|jobbar|arbetar)\\s+${OTHERS}(?!\\p{L})(?!\\s+\\p{L}+(?:are|er|or|arna)\\b)`,
    'iu',
  ),
  new RegExp(
    `(?:jämför(?:else)?|skillnad(?:er(?:na)?)?)\\s+(?:(?:mellan|av|över|på|i)\\s+)?(?:${OTHERS}\\s+)?${UNITS}(?:nas?|s)?(?:\\s+emellan)?`,
    'iu',
  ),
  new RegExp(`vad\\s+(?:gör|har)\\s+${OTHERS}\\s+${UNITS}`, 'iu'),
];

/** Words that only join the two halves of the question. */
const JOINS =
  /^[\s,:;?.!–-]*(?:med|kring|när\s+det\s+gäller|om|för\s+att|angående|vad\s+gäller|i\s+fråga\s+om|på)?\s+|[\s,:;?.!–-]+$/giu;

/**
 * Whether a question asks how the districts do something, each for itself.
 * @returns what to compare them in, empty when the question does not say; null when it asks for something else
 */
export function comparisonTopic(question: string): string | null {
  for (const way of WAYS) {
    const match = way.exec(question);
    if (!match) continue;
    const rest = `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`;
    return rest.replace(JOINS, '').replace(/\s+/gu, ' ').trim();
  }
  return null;
}
