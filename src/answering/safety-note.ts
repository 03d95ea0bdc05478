import { answerTexts } from '../texts/answers.ts';

/** Signs that a child is harmed or in danger. */
const DANGER =
  /(?<!\p{L})(?:blåmärk\p{L}*|misshandl\p{L}*|slår|slog|slagit|slagen|stryk|sparka\p{L}*|strypt\p{L}*|hotar|hotad\p{L}*|hot om|övergrepp\p{L}*|sexuell\p{L}*|utnyttja\p{L}*|självmord\p{L}*|suicid\p{L}*|ta (?:sitt|sig) liv\p{L}*|vill inte leva|skär sig|kniv\p{L}*|vapen|akut fara|livsfar\p{L}*|i fara|rädd(?:a)? (?:för )?(?:att )?(?:gå|komma|åka|vara|sova) hem\p{L}*|(?:vågar|vill) inte (?:gå|komma|åka|vara) hem\p{L}*|bruises?|beaten|abused?)(?!\p{L})/iu;
/** The same of a colleague who writes in English. */
const DANGER_IN_ENGLISH =
  /\b(?:bruis\w+|beat(?:s|en|ing)?|hit(?:s|ting)? (?:her|him|me|us|them|the|my|by)|hurt(?:s|ing)? (?:her|him|me|us|them|the|my|by)|abus(?:e|ed|es|ing)|assault\w*|strangl\w+|threaten\w*|sexual\w*|suicid\w*|kill\w* (?:her|him|my|them)sel(?:f|ves)|self-?harm\w*|knife|weapon|in danger|(?:afraid|scared) (?:of|to)(?: go(?:ing)?)? home)\b/iu;
/** Somebody in front of the asker, not a matter in general. */
const SOMEBODY =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|barnet|ungen|killen|tjejen|pojken|flickan|sonen|dottern|grabben|tonåringen|syskonen|mamman|pappan|åring\p{L}*|\p{L}+åring\p{L}*|mina?|vårt|jag|vi|she|he|her|him|they|child|girl|boy|son|daughter|teenager|mother|mum|father|dad|my|we|year-old)(?!\p{L})/iu;
const GENERAL =
  /(?<!\p{L})(?:hur många|antal\p{L}*|andel\p{L}*|hur vanligt|hur stor|granskningen|rapporten|statistik\p{L}*|how many|how common|report says|statistics)(?!\p{L})/iu;

/**
 * What goes before any answer when a question tells that a child may be in danger: whoever asks in such a moment must not
 * have to look for it. It rather comes once too often than once too seldom.
 * @returns null for other questions
 */
export function safetyNote(question: string): string | null {
  const text = question.normalize('NFC');
  const tellsOfDanger = DANGER.test(text) || DANGER_IN_ENGLISH.test(text);
  return tellsOfDanger && SOMEBODY.test(text) && !GENERAL.test(text) ? answerTexts.childInDanger : null;
}
