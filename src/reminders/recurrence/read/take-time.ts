import { UnreadableRule } from './problem.ts';
import { type Form, type Groups, letter, type TypedText, wholeWords } from './typed-text.ts';
import { number, numberOf, weekday } from './words.ts';

/** When nothing is said of the hour. */
export const USUAL_TIME = '09:00';

const clock = 'kl(?:ockan|\\.)? ?';
const part = '(?:,? (?:på )?(?<part>morgonen|förmiddagen|eftermiddagen|kvällen|[fe]\\.?m\\.?))?';

type TimeForm = readonly [Form, (groups: Groups) => readonly [hour: number, minute: number]];
const plain = ({ hour, minute }: Groups) => [numberOf(hour!), Number(minute ?? 0)] as const;

/** Ways to write a time that can be nothing else; the first that is found counts. */
const FORMS: readonly TimeForm[] = [
  [wholeWords(`(?:vid )?${clock}(?<hour>\\d{1,2})(?:[.:,]?(?<minute>\\d{2}))?${part}`), plain],
  [wholeWords('(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::00)?'), plain],
  [wholeWords(`(?:${clock})?halv (?<hour>${number})${part}`), ({ hour }) => [numberOf(hour!) - 1, 30]],
  [wholeWords(`(?:${clock})?kvart över (?<hour>${number})${part}`), ({ hour }) => [numberOf(hour!), 15]],
  [wholeWords(`(?:${clock})?kvart i (?<hour>${number})${part}`), ({ hour }) => [numberOf(hour!) - 1, 45]],
  [wholeWords(`${clock}(?<hour>${number})${part}`), plain],
  // No month has the number 0 or 13: "8.30" is no day.
  [wholeWords('(?<hour>\\d{1,2})\\.(?<minute>00|1[3-9]|[2-9]\\d)'), plain],
  [wholeWords('(?:på morgonen|bitti|på morron)'), () => [8, 0]],
  [wholeWords('(?:på )?förmiddag(?:en)?'), () => [9, 0]],
  [wholeWords('(?:vid lunch|mitt på dagen)'), () => [12, 0]],
  [wholeWords('(?:efter lunch|(?:på )?eftermiddag(?:en)?)'), () => [13, 0]],
  // "måndagar 9", but not "fredag 15", which may be the 15th.
  [
    wholeWords(
      `(?<=(?:varje|varannan) ${weekday} |da(?:gar|garna|r) |varje vardag )(?<hour>\\d{1,2})(?! ?(?:${number}|${letter}))`,
    ),
    plain,
  ],
];

const AMBIGUOUS = wholeWords('(?<hour>\\d{1,2})\\.(?<minute>0[1-9]|1[0-2])');

/**
 * Takes the time of the day out of the text.
 * @param dotted whether "9.10" is a time (or the 9th of October)
 * @returns "09:00", or null when none is said
 * @throws UnreadableRule when the day has no such time
 */
export function takeTime(typed: TypedText, { dotted }: { readonly dotted: boolean }): string | null {
  const forms: readonly TimeForm[] = dotted ? [...FORMS, [AMBIGUOUS, plain]] : FORMS;
  for (const [form, mean] of forms) {
    const groups = typed.take(form);
    if (groups === null) continue;
    const [said, minute] = mean(groups);
    const isLate = /^(?:efterm|kväll|e)/u.test(groups.part ?? '');
    const hour = isLate && said < 12 ? said + 12 : said;
    if (!(hour >= 0 && hour < 24 && minute < 60)) throw new UnreadableRule('no_such_time', groups.whole);
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
  return null;
}

/** Whether the text holds something that may be a time or a day. */
export function hasDottedTime(text: string): boolean {
  return AMBIGUOUS.exec(text.toLowerCase()) !== null;
}
