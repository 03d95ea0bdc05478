import { answerTexts } from '../texts/answers.ts';

/** Signs that a child is harmed or in danger. */
const DANGER =
  /(?<!\p{L})(?:blåmärk\p{L}*|misshandl\p{L}*|slår|slog|slagit|slagen|stryk|sparka\p{L}*|strypt\p{L}*|hotar|hotad\p{L}*|hot om|övergrepp\p{L}*|sexuell\p{L}*|utnyttja\p{L}*|självmord\p{L}*|suicid\p{L}*|ta (?:sitt|sig) liv\p{L}*|vill inte leva|skär sig|kniv\p{L}*|vapen|akut fara|livsfar\p{L}*|i fara|rädd(?:a)? (?:för )?(?:att )?(?:gå|komma|åka|vara|sova) hem\p{L}*|(?:vågar|vill) inte (?:gå|komma|åka|vara) hem\p{L}*|bruises?|beaten|abused?)(?!\p{L})/iu;
/** Somebody in front of the asker, not a matter in general. */
const SOMEBODY =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|barnet|ungen|killen|tjejen|pojken|flickan|sonen|dottern|grabben|tonåringen|syskonen|mamman|pappan|åring\p{L}*|\p{L}+åring\p{L}*|mina?|vårt|jag|vi)(?!\p{L})/iu;
const GENERAL =
  /(?<!\p{L})(?:hur många|antal\p{L}*|andel\p{L}*|hur vanligt|hur stor|granskningen|rapporten|statistik\p{L}*)(?!\p{L})/iu;

/**
 * What goes before any answer when a question tells that a child may be in danger: whoever asks in such a moment must not
 * have to look for it. It rather comes once too often than once too seldom.
 * @returns null for other questions
 */
export function safetyNote(question: string): string | null {
  const text = question.normalize('NFC');
  return DANGER.test(text) && SOMEBODY.test(text) && !GENERAL.test(text) ? answerTexts.childInDanger : null;
}
