import type { AnswerKind } from './question.ts';

const RULES: readonly [AnswerKind, RegExp][] = [
  [
    'number',
    /\bhur (?:många|mycket|stor(?:t|a)? (?:andel|del)|vanligt|stort|stor|lång|gammal|gamla)(?!\p{L})|(?<!\p{L})(?:antal(?:et)?|andel(?:en)?|procent|statistik|siffror|%)(?!\p{L})|\bhow many\b/iu,
  ],
  [
    'time',
    /(?<!\p{L})(?:när|hur (?:ofta|länge|lång tid|snabbt|fort|tätt)|vilket datum|vilken dag|tidsgräns|tidsfrist|deadline|senast|vilka tider|hur dags)(?!\p{L})/iu,
  ],
  [
    'person',
    /(?<!\p{L})(?:vem|vems|vilka (?:är|ska|sitter|deltar|får)|vilken (?:enhet|chef|roll)|ansvar(?:ar|et|ig)?)(?!\p{L})/iu,
  ],
  [
    'reason',
    /(?<!\p{L})(?:varför|hur kommer det sig|av vilken anledning|orsak(?:en|er)?|anledning(?:en)?)(?!\p{L})/iu,
  ],
  [
    'definition',
    /(?<!\p{L})(?:vad (?:är|betyder|innebär|menas|står)|what is|betydelse|definition|förkortning|vad heter|målgrupp)(?!\p{L})/iu,
  ],
];

/** What kind of answer a question asks for, judged by its question words. */
export function answerKind(question: string): AnswerKind {
  return RULES.find(([, pattern]) => pattern.test(question.normalize('NFC')))?.[0] ?? 'open';
}
