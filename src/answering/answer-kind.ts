import type { AnswerKind } from './question.ts';

const RULES: readonly [AnswerKind, RegExp][] = [
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
