const typed = `ask august dag dina hala rima rita rose tage gloria gun hans inga kai lava le lova maj mark max mina nova rosa runa rut stig tor vega vide ville viola`;

/** First names that are words too when nobody writes them with a capital. */
export const wordsInLowerCase: ReadonlySet<string> = new Set(typed.split(' '));

/** First names that say nothing at the start of a sentence or before a number ("Per", "Dag 3", "Klara mål"). */
export const wordsAndNames: ReadonlySet<string> = new Set(
  `${typed} bo isa jan klara liv lo love per saga sten stella tim`.split(' '),
);
