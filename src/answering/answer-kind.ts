import type { AnswerKind } from './question.ts';

const RULES: readonly [AnswerKind, RegExp][] = [
  ['price', /\b(?:vad kosta(?:r|de)|hur (?:dyr\p{L}*|mycket kosta\p{L}*)|kostnad(?:en)? (?:för|per)|pris(?:et|er)? (?:för|på|per)?|avgift\p{L}*|lön(?:en)?|tim(?:lön|kostnad)\p{L}*|dygnskostnad\p{L}*|how much (?:is|does)|vad (?:tjänar|betalar))\b/iu],
  ['number', /\bhur (?:många|mycket|stor(?:t|a)? (?:andel|del)|vanligt|stort|stor|lång|gammal|gamla)\b|\b(?:antal(?:et)?|andel(?:en)?|procent|statistik|siffror|%)\b|\bhow many\b/iu],
  ['time', /\b(?:när|hur (?:ofta|länge|lång tid|snabbt|fort|tätt)|vilket datum|vilken dag|tidsgräns|tidsfrist|deadline|senast|vilka tider|hur dags)\b/iu],
  ['person', /\b(?:vem|vems|vilka (?:är|ska|sitter|deltar|får)|vilken (?:enhet|chef|roll)|ansvar(?:ar|et|ig)?)\b/iu],
  ['reason', /\b(?:varför|hur kommer det sig|av vilken anledning|orsak(?:en|er)?|anledning(?:en)?)\b/iu],
  ['definition', /\b(?:vad (?:är|betyder|innebär|menas|står)|what is|betydelse|definition|förkortning|vad heter|målgrupp)\b/iu],
];

/** What kind of answer a question asks for, judged by its question words. */
export function answerKind(question: string): AnswerKind {
  return RULES.find(([, pattern]) => pattern.test(question.normalize('NFC')))?.[0] ?? 'open';
}
