import { withoutCourtesy } from '../free-form/without-courtesy.ts';

const OPENER =
  /^(?:(?:berätta|förklara|beskriva|säga|säg|svara\s+på|visa|tala\s+om|påminna|veta|förstå)(?:\s+(?:för\s+)?(?:mig|oss))?(?:\s+(?:lite|kort|mer))*(?:\s+om)?|(?:jag\s+)?undrar(?:\s+(?:över|bara))?|(?:tell|explain|remind|know)(?:\s+(?:to\s+)?(?:me|us))?(?:\s+(?:about|of))?)[\s,:]+(?<question>(?:vad|hur|när|var|vart|varför|vem|vilk(?:a|en|et)|what|how|when|where|why|who|which)(?!\p{L})[\s\S]*)$/iu;
/** Characters; what is longer says more than it asks. */
const LONGEST = 300;

/**
 * Takes off what a question is led up to with: "kan du berätta vad som ska stå i planen" → "Vad som ska stå i planen?". The
 * words of the opening are looked for too, and lead astray.
 * @returns null when there is nothing to take off
 */
export function plainQuestion(text: string): string | null {
  if (text.length > LONGEST) return null;
  const question = OPENER.exec(withoutCourtesy(text).words)?.groups?.question?.replace(
    /(?<![\s?.!])[\s?.!]+$/u,
    '',
  );
  return question === undefined ? null : `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}
