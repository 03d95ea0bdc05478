import { withoutPictures } from './without-pictures.ts';

/** "Hej Lathunden, …": nothing of what is asked for. */
const GREETING =
  /^(?:hej(?:san)?(?:\s+hej)?|hallå|tja(?:na)?|tjena|god\s+(?:morgon|dag|kväll)|hi|hello|hey)(?:\s+(?:lathunden|lathund|där|there|du))?(?:\s*[,!.:–-]+\s*|\s+(?=(?:kan|kunde|skulle|vill|jag|hjälp|can|could|would|please|snälla)(?!\p{L})))/iu;
/** "…, tack" at the end. */
const THANKS =
  /[\s,.!]*(?:(?<!\p{L})(?:tack(?:\s+(?:så\s+mycket|på\s+förhand|snälla))?|snälla|är\s+du\s+snäll|please|thanks|thank\s+you))[\s.!?]*$/iu;
/** "Kan du vara snäll och hjälpa mig att": what makes a request of the words after it. */
const POLITE: readonly RegExp[] = [
  /^(?:snälla|vänligen|please)[\s,]+/iu,
  /^var\s+(?:så\s+)?(?:snäll|vänlig|god)\s+och\s+/iu,
  /^(?:kan|kunde|skulle|vill|orkar|hinner)\s+(?:du|ni)\s+(?:(?:inte|kanske|möjligtvis|möjligen|kunna|vilja|snälla)\s+)*(?:vara\s+(?:så\s+)?(?:snäll|vänlig|gullig)\s+(?:och|att)\s+)?/iu,
  /^(?:kan|får|skulle|kunde)\s+(?:jag|vi)\s+(?:kunna\s+)?(?=(?:få|se|öppna|starta|börja)(?!\p{L}))/iu,
  /^(?:jag|vi)\s+(?:vill|skulle\s+vilja|skulle\s+behöva|behöver|ska|måste|tänkte|önskar|undrar\s+om\s+(?:du|jag)\s+kan)(?:\s+(?:gärna|nu|bara))?\s+/iu,
  /^hjälpa?(?:\s+(?:mig|oss))?\s+(?:med\s+)?(?:att\s+)?(?!(?:mig|oss)[\s.!?]*$)/iu,
  /^(?:can|could|would|will)\s+you\s+(?:please\s+|kindly\s+)?/iu,
  /^(?:i|we)(?:['’]d\s+like|\s+(?:want|need|would\s+like))(?:\s+to)?\s+/iu,
  /^(?:can|could|may)\s+(?:i|we)\s+(?=(?:see|get|have|open|start)(?!\p{L}))/iu,
  /^help\s+(?:me|us)\s+(?:to\s+|with\s+)?/iu,
];
/** Characters; at the end of a longer text nothing is courtesy. */
export const LONGEST_REQUEST = 300;

/** What a message asks for once greeting and courtesy are gone. */
export interface PlainRequest {
  readonly words: string;
  /** Whether somebody was asked to do it: the words may then be in the infinitive, and a question mark says nothing. */
  readonly isPolite: boolean;
}

/** Takes greeting, courtesy and thanks off a message: "hej! kan du påminna mig, tack?" → "påminna mig". */
export function withoutCourtesy(text: string): PlainRequest {
  let words = text.normalize('NFC').trim();
  if (words.length <= LONGEST_REQUEST) words = withoutPictures(words);
  words = words.replace(GREETING, '');
  for (let before = ''; before !== words && words.length <= LONGEST_REQUEST; ) {
    before = words;
    words = words.replace(THANKS, '').trim();
  }
  let isPolite = false;
  for (let before = ''; before !== words; ) {
    before = words;
    for (const pattern of POLITE) words = words.replace(pattern, '');
    if (words !== before) isPolite = true;
  }
  return { words: isPolite ? words.replace(/(?<![\s?])[\s?]+$/u, '') : words, isPolite };
}
