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

/** "Vad gör jag", "hur ska vi", "får man", "måste jag": someone stands before a step. */
const DOING =
  /(?<!\p{L})(?:vad (?:gör|ska|bör|kan|måste|får|behöver) (?:jag|vi|man)|hur (?:gör|ska|bör|kan|skriver|börjar|hanterar|tar|går) (?:jag|vi|man)|(?:ska|får|bör|borde|måste|kan|behöver|räcker det att) (?:jag|vi|man)|vem (?:ska|bestämmer)|nästa steg|what (?:should|do) (?:i|we)|how do (?:i|we))(?!\p{L})/iu;

export function asksWhatToDo(question: string): boolean {
  return DOING.test(question.normalize('NFC'));
}

/** What kind of answer a question asks for, judged by its question words. */
export function answerKind(question: string): AnswerKind {
  return RULES.find(([, pattern]) => pattern.test(question.normalize('NFC')))?.[0] ?? 'open';
}
